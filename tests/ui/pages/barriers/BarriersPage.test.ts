import { fireEvent, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { en } from '../../../../src/i18n/en.ts';
import BarriersPage from '../../../../src/ui/pages/barriers/BarriersPage.svelte';
import { show } from '../../show.ts';

it('lists the 39 barriers in four groups with what answers them, and finds by either', async () => {
  show(BarriersPage, {});
  expect((await screen.findByText('39 barrierer')).getAttribute('role')).toBe('status');
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(4);
  const search = screen.getByRole('searchbox');
  await fireEvent.input(search, { target: { value: 'Landsdækkende udrulningsprogrammer' } });
  expect(screen.getByText('4 barrierer')).toBeTruthy();
  expect(screen.getAllByText('Landsdækkende udrulningsprogrammer')).toHaveLength(4);
  expect(screen.getAllByText('vores kobling').length).toBeGreaterThan(3);
  await fireEvent.input(search, { target: { value: 'kirsebær' } });
  expect(screen.getByText('Ingen barriere passer til »kirsebær«.')).toBeTruthy();
});

it('speaks English', async () => {
  show(BarriersPage, {}, { words: en });
  expect(await screen.findByText('39 barriers')).toBeTruthy();
});

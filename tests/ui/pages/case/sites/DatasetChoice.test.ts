import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import admin from '../../../../../src/cases/datasets/admin-it-by-region.json';
import indicators from '../../../../../src/cases/datasets/headline-indicators.json';
import allocation from '../../../../../src/cases/allocation/technology-contribution.json';
import { shippedHead } from '../../../../../src/app/shipped/shippedHead.ts';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import type { ShippedDataset } from '../../../../../src/core/model/shippedDataset.ts';
import { openCasePage } from '../openCasePage.ts';

const shipped = [admin, indicators] as unknown as readonly ShippedDataset[];

test('a case is offered the shipped datasets with a column it can take by row, and may use them', async () => {
  const own = { 'technology-contribution': allocation as unknown as CaseModel };
  const { workspace } = await openCasePage('technology-contribution', null, own, {
    loadShippedHeads: async () => shipped.map(shippedHead),
    loadShippedDataset: async (id) => shipped.find((one) => one.id === id) ?? null,
  });
  const choice = screen.getByRole('combobox', { name: 'Datasæt' });
  const group = await within(choice).findByRole('group', { name: 'Følger med' });
  expect(within(group).getAllByRole('option')).toHaveLength(1);
  await fireEvent.change(choice, { target: { value: 'shipped-admin-it-by-region' } });
  await waitFor(() => expect(workspace.open?.rows?.names[5]).toBe('Hele landet'));
  workspace.setMapping({ adminCost: 'admin2021' });
  expect([...(workspace.open?.rows?.values.get('adminCost') ?? [])]).toEqual([
    1433, 927, 1027, 657, 485, 4530,
  ]);
  expect(workspace.open?.rows?.totals).toEqual([false, false, false, false, false, true]);
}, 20_000);

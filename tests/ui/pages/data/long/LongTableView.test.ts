import { screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { Table } from '../../../../../src/core/dataset/table.ts';
import LongTableView from '../../../../../src/ui/pages/data/long/LongTableView.svelte';
import { show } from '../../../show.ts';

const rows = 1_000_000;
const table: Table = {
  rows,
  labels: 'a',
  totals: [2],
  columns: [
    { id: 'a', name: 'Sted', type: 'text', dictionary: ['Ærø'], data: new Int32Array(rows) },
    { id: 'b', name: 'Antal', type: 'number', data: Float64Array.from({ length: rows }, (_, row) => row) },
  ],
};

it('LongTableView draws the rows in view only, and says of which table they are which rows', () => {
  show(LongTableView, { table, label: 'Steder' });
  const shown = screen.getByRole('table', { name: 'Steder' });
  expect(shown.getAttribute('aria-rowcount')).toBe('1000001');
  const drawn = within(shown).getAllByRole('row');
  expect(drawn.length).toBeLessThan(100);
  expect(drawn.map((row) => row.getAttribute('aria-rowindex')).slice(0, 3)).toEqual(['1', '2', '3']);
  expect(
    within(drawn[2] as HTMLElement)
      .getAllByRole('cell')[1]
      ?.textContent?.trim(),
  ).toBe('1');
  expect(screen.getByText(/af 1\.000\.000/)).toBeTruthy();
  // Scrolled by keyboard, as any part of a page that scrolls.
  expect(screen.getByRole('region', { name: 'Steder' }).tabIndex).toBe(0);
});

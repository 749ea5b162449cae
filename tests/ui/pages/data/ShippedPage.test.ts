import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import admin from '../../../../src/cases/datasets/admin-it-by-region.json';
import targets from '../../../../src/cases/datasets/operational-targets.json';
import { shippedHead } from '../../../../src/app/shipped/shippedHead.ts';
import { Workspace } from '../../../../src/app/workspace.svelte.ts';
import type { ShippedDataset } from '../../../../src/core/model/shippedDataset.ts';
import { en } from '../../../../src/i18n/en.ts';
import DataPage from '../../../../src/ui/pages/data/DataPage.svelte';
import { shippedCells } from '../../../../src/ui/pages/data/shipped/shippedCells.ts';
import { freshName, sampleServices } from '../../../app/sampleServices.ts';
import { show } from '../../show.ts';

const shipped = [admin, targets] as unknown as readonly ShippedDataset[];

async function workspaceWithShipped(): Promise<Workspace> {
  const workspace = new Workspace(
    sampleServices(freshName(), {
      loadShippedHeads: async () => shipped.map(shippedHead),
      loadShippedDataset: async (id) => shipped.find((one) => one.id === id) ?? null,
    }),
  );
  await workspace.whenReady();
  await waitFor(() => expect(workspace.datasets).toHaveLength(2));
  return workspace;
}

test('shipped datasets stand in a list of their own, with the document they come from', async () => {
  show(DataPage, { id: null }, { workspace: await workspaceWithShipped() });
  expect(screen.getByRole('heading', { name: 'Datasæt, der følger med' })).toBeTruthy();
  const link = screen.getByRole('link', { name: /Administration og it efter region/ });
  expect(link.getAttribute('href')).toBe('#/data/shipped-admin-it-by-region');
  expect(link.closest('li')?.textContent).toContain('Statusredegørelse for teknologibidraget');
});

test('one opens as a table with units, source and note by row, and the deviations with their reason', async () => {
  show(DataPage, { id: 'shipped-admin-it-by-region' }, { workspace: await workspaceWithShipped() });
  await screen.findByRole('heading', { level: 1, name: /Administration og it efter region/ });
  const [table, deviations] = screen.getAllByRole('table');
  if (!table || !deviations) throw new Error('Two tables are expected');
  const head = within(table).getByRole('columnheader', { name: /Administration i 2019/ });
  expect(head.textContent).toMatch(/mio\.\skr\./);
  expect(head.textContent).toContain('22-PL');
  const row = within(table).getByRole('cell', { name: 'Region Sjælland' }).closest('tr');
  expect(row?.textContent).toContain('Tabel 1 · Tabel 2');
  expect(row?.textContent).toContain('Afrunding');
  expect(within(deviations).getAllByRole('row')).toHaveLength((admin.deviations?.length ?? 0) + 1);
  expect(screen.queryByRole('button', { name: 'Slet datasættet' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Gem som CSV' })).toBeTruthy();
});

test('in English rows and options are in English, and what the source does not give is missing', async () => {
  const workspace = await workspaceWithShipped();
  show(DataPage, { id: 'shipped-operational-targets' }, { workspace, words: en });
  const cell = await screen.findByRole('cell', { name: /^Patient involvement, somatic/ });
  expect(cell.closest('tr')?.textContent).toContain('missing');
  expect(cell.closest('tr')?.textContent).toContain('score from 1 to 5');
});

test('as CSV every row carries its note and its source', () => {
  const headers = { row: 'Row', partOf: 'Part of', note: 'Note', source: 'Source' };
  const { header, rows } = shippedCells(shipped[0] as ShippedDataset, 'en', headers);
  expect(header.slice(0, 2)).toEqual(['Row', 'Administration in 2019']);
  expect(header.slice(-2)).toEqual(['Note', 'Source']);
  expect(rows[0]?.at(-1)).toBe('status-2022 Tabel 1; status-2022 Tabel 2');
  expect(rows.every((cells) => cells.length === header.length)).toBe(true);
});

test('one whose columns fit is offered to a case and works row by row as a stored one does', async () => {
  const workspace = await workspaceWithShipped();
  await workspace.openCase('birth-robot');
  expect(workspace.fittingDatasets).toEqual([]);
  await workspace.useDataset('shipped-admin-it-by-region', { running: 'admin2021' });
  expect(workspace.open?.rows?.names).toHaveLength(6);
  const { text } = await workspace.exportScenario(workspace.open?.scenario?.id ?? '');
  expect(text).toContain('shipped-admin-it-by-region');
});

import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import admin from '../../../../../src/cases/datasets/admin-it-by-region.json';
import indicators from '../../../../../src/cases/datasets/headline-indicators.json';
import allocation from '../../../../../src/cases/allocation/technology-contribution.json';
import { shippedHead } from '../../../../../src/app/shipped/shippedHead.ts';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import type { ShippedDataset } from '../../../../../src/core/model/shippedDataset.ts';
import { volumes } from '../../../../core/dataset/combine/tables.ts';
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
  await waitFor(() => expect(workspace.open?.table?.rows).toBe(6));
  // No column is used yet: the case counts with its own figures, not once for each row.
  expect(workspace.open?.rows).toBeNull();
  expect(await screen.findByText(/Ingen kolonne er i brug endnu/)).toBeTruthy();
  workspace.setMapping({ adminCost: 'admin2021' });
  expect([...(workspace.open?.rows?.values.get('adminCost') ?? [])]).toEqual([
    1433, 927, 1027, 657, 485, 4530,
  ]);
  expect(workspace.open?.rows?.totals).toEqual([false, false, false, false, false, true]);
}, 20_000);

test('a dataset that is deleted while a scenario uses it is said to be gone, and comes back by undo', async () => {
  const { workspace } = await openCasePage('birth-robot');
  const id = await workspace.storeDataset(volumes, 'Fødsler');
  await workspace.useDataset(id, { births: 'c2' });
  expect(workspace.datasets.find((one) => one.id === id)?.usedBy).toEqual([workspace.open?.scenario?.name]);
  workspace.removeDataset(id);
  expect(await screen.findByText(/Datasættet er slettet/)).toBeTruthy();
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Datasæt' });
  await waitFor(() => expect(choice.selectedOptions[0]?.text).toBe('slettet datasæt'));
  expect(workspace.open?.rows).toBeNull();
  workspace.undo();
  await waitFor(() => expect(screen.queryByText(/Datasættet er slettet/)).toBeNull());
  await waitFor(() => expect(workspace.open?.rows?.names[0]).toBe('Odense'));
}, 20_000);

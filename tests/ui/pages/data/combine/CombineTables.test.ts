import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../../../src/app/workspace.svelte.ts';
import DataPage from '../../../../../src/ui/pages/data/DataPage.svelte';
import { prices, tableFrom, volumes } from '../../../../core/dataset/combine/tables.ts';
import { show, startedWorkspace } from '../../../show.ts';

async function combining(other = prices): Promise<{ workspace: Workspace; own: string }> {
  const workspace = await startedWorkspace();
  const own = await workspace.storeDataset(volumes, 'Fødsler');
  const second = await workspace.storeDataset(other, 'Priser');
  show(DataPage, { id: own }, { workspace });
  await fireEvent.click(await screen.findByRole('button', { name: 'Sæt sammen med et andet datasæt' }));
  await fireEvent.change(screen.getByRole('combobox', { name: 'Det andet datasæt' }), {
    target: { value: second },
  });
  await screen.findByRole('combobox', { name: 'Kolonne her' });
  return { workspace, own };
}

const report = (): HTMLElement => {
  const found = screen.getAllByRole('status').find((one) => one.textContent.includes('Passer'));
  if (!found) throw new Error('there is no report');
  return found;
};

describe('CombineTables', () => {
  it('shows what matches, what is doubtful and what does not, and keeps a new dataset of it', async () => {
    const { workspace, own } = await combining();
    await waitFor(() => expect(report().textContent).toContain('Tvivlsomme'));
    const counts = within(report())
      .getAllByRole('definition')
      .map((one) => one.textContent);
    expect(counts).toEqual(['1 række', '2 rækker', '2 rækker', '2 rækker']);
    expect(screen.getByText('»Aarhus« her, »Århus« dér')).toBeTruthy();
    await fireEvent.click(screen.getByRole('checkbox', { name: /Tag dem med/ }));
    await fireEvent.click(screen.getByRole('button', { name: 'Gem som nyt datasæt' }));
    await waitFor(() =>
      expect(workspace.datasets.some(({ name }) => name === 'Fødsler + Priser')).toBe(true),
    );
    const stored = workspace.datasets.find(({ name }) => name === 'Fødsler + Priser');
    const table = await workspace.readDataset(stored?.id ?? '');
    expect([...(table?.columns[2]?.data ?? [])]).toEqual([10, 20, 30, NaN, NaN]);
    expect(table?.note).toBe(
      'Sat sammen af »Fødsler« og »Priser« efter Sygehus = Sted. ' +
        '3 af 5 rækker fik tal fra det andet datasæt, heraf 2 med navne, der kun ligner.',
    );
    expect(await workspace.readDataset(own)).toMatchObject({ rows: 5, columns: volumes.columns });
  });

  it('takes nothing that is only alike unless told to', async () => {
    const { workspace } = await combining();
    await fireEvent.click(await screen.findByRole('button', { name: 'Gem som nyt datasæt' }));
    await waitFor(() =>
      expect(workspace.datasets.some(({ name }) => name === 'Fødsler + Priser')).toBe(true),
    );
    const stored = workspace.datasets.find(({ name }) => name === 'Fødsler + Priser');
    const table = await workspace.readDataset(stored?.id ?? '');
    expect([...(table?.columns[2]?.data ?? [])]).toEqual([10, NaN, NaN, NaN, NaN]);
  });

  it('refuses names that stand twice until another column tells them apart', async () => {
    const twice = tableFrom({
      Sted: ['Odense', 'Odense', 'Skive'],
      Fødsler: [3100, 7, 600],
      Pris: [10, 11, 12],
    });
    await combining(twice);
    expect(await screen.findByText(/Et navn står i flere rækker i »Priser«/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gem som nyt datasæt' })).toBeNull();
    await fireEvent.click(screen.getByRole('button', { name: 'Tilføj en kolonne, der også skal passe' }));
    expect(await screen.findByRole('button', { name: 'Gem som nyt datasæt' })).toBeTruthy();
  });
});

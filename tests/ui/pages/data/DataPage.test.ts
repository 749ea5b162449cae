import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import DataPage from '../../../../src/ui/pages/data/DataPage.svelte';
import { volumes } from '../../../core/dataset/combine/tables.ts';
import { show, startedWorkspace } from '../../show.ts';

const danish =
  'Hospital;Fødsler;Andel\nOdense;1.234;0,5\nKolding;3.456;12,25\nAabenraa;-;#DIV/0!\nSvendborg;9;1;2\n';

async function pick(text: string, name = 'fødsler.csv'): Promise<void> {
  const input = screen.getByLabelText('Vælg en fil');
  await fireEvent.change(input, { target: { files: [new File([text], name)] } });
  await screen.findByText(/Sådan er filen læst|Filen kan ikke læses/);
}

describe('DataPage', () => {
  it('shows what was detected in a file, and every row that is left out with its line', async () => {
    show(DataPage, { id: null }, { workspace: await startedWorkspace() });
    await pick(danish);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Skilletegn' }).value).toBe(';');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Tegnsæt' }).value).toBe('utf-8');
    const headings = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Linjen med overskrifter' });
    expect(headings.selectedOptions[0]?.text).toBe('1. Hospital · Fødsler · Andel');
    expect(screen.getByText('4 rækker læst, 3 er med.')).toBeTruthy();
    expect(
      screen.getByText(/Linje 5 har 4 celler, men overskriften har 3: »Svendborg · 9 · 1 · 2«/),
    ).toBeTruthy();
    expect(screen.getByText(/»#DIV\/0!« er en fejl fra regnearket/)).toBeTruthy();
    const table = within(screen.getByRole('table', { name: 'De første rækker' }));
    expect(table.getByRole('cell', { name: '3.456' })).toBeTruthy();
    expect(table.getAllByRole('cell', { name: 'mangler' })).toHaveLength(2);
  });

  it('lets the reading of a column be overruled', async () => {
    show(DataPage, { id: null }, { workspace: await startedWorkspace() });
    await pick(danish);
    const column = screen.getByRole('combobox', { name: 'Indhold af kolonnen Fødsler' });
    await fireEvent.change(column, { target: { value: 'number-en' } });
    expect(await screen.findByRole('cell', { name: '1,234' })).toBeTruthy();
  });

  it('asks where numbers fit two readings, and is satisfied by either answer', async () => {
    show(DataPage, { id: null }, { workspace: await startedWorkspace() });
    await pick('Sted;Fødsler;Senge\nÆrø;1.234;2.345\nKolding;3.456;4.567\n');
    expect(screen.getAllByText(/kan læses på to måder/)).toHaveLength(2);
    const senge = { name: 'tal, 1,234.5 – Senge' };
    await fireEvent.click(screen.getByRole('button', senge));
    await waitFor(() => expect(screen.getAllByText(/kan læses på to måder/)).toHaveLength(1));
    expect(screen.getByRole('cell', { name: '2,345' })).toBeTruthy();
    const births = { name: 'tal, 1.234,5 – Fødsler' };
    await fireEvent.click(screen.getByRole('button', births));
    await waitFor(() => expect(screen.queryByText(/kan læses på to måder/)).toBeNull());
    expect(screen.getByRole('cell', { name: '1.234' })).toBeTruthy();
  });

  it('keeps a total row apart until told otherwise', async () => {
    show(DataPage, { id: null }, { workspace: await startedWorkspace() });
    await pick('Sted;Fødsler\nÆrø;100\nKolding;250\nI alt;350\n');
    const apart = screen.getByRole<HTMLInputElement>('checkbox', { name: /lægges ikke oveni: I alt/ });
    expect(apart.checked).toBe(true);
    expect(screen.getByRole('columnheader', { name: 'Sum uden totalrækker' })).toBeTruthy();
    await fireEvent.click(apart);
    await waitFor(() =>
      expect(screen.queryByRole('columnheader', { name: 'Sum uden totalrækker' })).toBeNull(),
    );
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /oveni: I alt/ }).checked).toBe(false);
  });

  it('lets the delimiter be overruled, and forgets what was said about the old columns', async () => {
    show(DataPage, { id: null }, { workspace: await startedWorkspace() });
    await pick(danish);
    await fireEvent.change(screen.getByRole('combobox', { name: 'Skilletegn' }), { target: { value: ',' } });
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: /^Fødsler/ })).toBeNull());
  });

  it('reads what is pasted from a spreadsheet', async () => {
    show(DataPage, { id: null }, { workspace: await startedWorkspace() });
    const area = screen.getByRole('textbox', { name: 'Indsæt celler kopieret fra et regneark' });
    await fireEvent.input(area, { target: { value: 'Sted\tAntal\nA\t1,5\nB\t2,5\n' } });
    await fireEvent.click(screen.getByRole('button', { name: 'Læs det indsatte' }));
    expect(await screen.findByRole('cell', { name: '1,5' })).toBeTruthy();
  });

  it('says why a file is refused and keeps nothing of it', async () => {
    const workspace = await startedWorkspace();
    show(DataPage, { id: null }, { workspace });
    await pick('', 'tom.csv');
    expect(screen.getByRole('alert').textContent).toContain('Filen er tom.');
    expect(screen.queryByRole('button', { name: 'Gem datasættet' })).toBeNull();
  });

  it('names and keeps the dataset, and goes to it', async () => {
    const workspace = await startedWorkspace();
    const { announcer } = show(DataPage, { id: null }, { workspace });
    const before = workspace.datasets.length;
    await pick(danish);
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Navn på datasættet' });
    expect(name.value).toBe('fødsler');
    await fireEvent.click(screen.getByRole('button', { name: 'Gem datasættet' }));
    await waitFor(() => expect(announcer.text).toBe('»fødsler« er gemt på denne enhed.'));
    expect(workspace.datasets).toHaveLength(before + 1);
    expect(location.hash).toMatch(/^#\/data\/.+/);
  });

  it('shows a kept dataset and asks before it is deleted', async () => {
    const workspace = await startedWorkspace();
    show(DataPage, { id: null }, { workspace });
    await pick(danish);
    await fireEvent.click(screen.getByRole('button', { name: 'Gem datasættet' }));
    await waitFor(() => expect(workspace.datasets.some(({ name }) => name === 'fødsler')).toBe(true));
    const id = workspace.datasets.find(({ name }) => name === 'fødsler')?.id ?? '';
    document.body.replaceChildren();
    show(DataPage, { id }, { workspace });
    expect(await screen.findByRole('heading', { name: 'fødsler' })).toBeTruthy();
    expect(screen.getByText(/3 rækker · 3 kolonner/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Slet datasættet' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Slet »fødsler«?' }));
    await fireEvent.click(dialog.getByRole('button', { name: 'Slet datasættet' }));
    expect(workspace.datasets.some((dataset) => dataset.id === id)).toBe(false);
  });

  it('names the scenarios that use a dataset before it is deleted, its size and its rows', async () => {
    const workspace = await startedWorkspace();
    const id = await workspace.storeDataset(volumes, 'Fødsler');
    await workspace.openCase('birth-robot');
    await workspace.useDataset(id, { births: 'c2' });
    await workspace.flush();
    show(DataPage, { id }, { workspace });
    expect(await screen.findByText(/5 rækker · 2 kolonner/)).toBeTruthy();
    expect(screen.getByText(/fylder/)).toBeTruthy();
    await fireEvent.click(screen.getByRole('button', { name: 'Slet datasættet' }));
    const name = workspace.open?.scenario?.name ?? '';
    const dialog = within(screen.getByRole('dialog', { name: 'Slet »Fødsler«?' }));
    expect(dialog.getByText(new RegExp(`Datasættet bruges i ${name}`))).toBeTruthy();
  });
});

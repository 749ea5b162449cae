import { cleanup, fireEvent, waitFor, within } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { plain } from '../charts/chartUnder.ts';
import { openCasePage } from '../openCasePage.ts';

afterEach(cleanup);

const until = { timeout: 20_000 };
const thirty = Array.from({ length: 30 }, (_, i) => 15 + i / 2);
const pasted = (numbers: readonly number[]) =>
  numbers.map((value) => String(value).replace('.', ',')).join('\n');

/** The assumption opened, and the editor of its measurements. */
async function editing(id = 'minutesPerBirth') {
  const page = await openCasePage('birth-robot');
  const box = document.querySelector<HTMLElement>(`[data-parameter="${id}"]`)!;
  box.querySelector('details')!.open = true;
  const inBox = within(box);
  const choice = () => inBox.getByLabelText<HTMLSelectElement>('Sådan varierer tallet');
  await fireEvent.change(choice(), { target: { value: 'measured' } });
  await inBox.findByLabelText('Jeres målinger', {}, until);
  const type = (text: string) =>
    fireEvent.input(inBox.getByLabelText('Jeres målinger'), { target: { value: text } });
  const use = () => inBox.getByRole<HTMLButtonElement>('button', { name: 'Brug målingerne' });
  const changes = () => page.workspace.open!.scenario?.changes;
  return { ...page, box, inBox, choice, type, use, changes };
}

describe('measurements of the user’s own', () => {
  it('are pasted, told of, and used: range, histogram and choice follow, and undo takes them back', async () => {
    const { workspace, box, inBox, choice, type, use, changes } = await editing();
    expect(use().disabled).toBe(true);
    await type(pasted(thirty));
    expect(plain(box)).toMatch(
      /30 målinger\. Den mindste er 15, den midterste 22.* og den største 29,5 minutter pr\. fødsel/,
    );
    expect(changes()).toBeUndefined();
    await fireEvent.click(use());
    expect(changes()).toEqual([{ parameter: 'minutesPerBirth', dist: { samples: thirty } }]);
    expect(choice().value).toBe('measured');
    expect(plain(box.querySelector('[data-part="measured"]'))).toMatch(/30 egne målinger: 15–29,5/);
    expect(inBox.queryByLabelText('Skriv hele spændet')).toBeNull();
    const drawn = await waitFor(() => {
      const found = box.querySelector<HTMLElement>('[data-part="drawn"]');
      if (!found) throw new Error('nothing is drawn yet');
      return found;
    }, until);
    expect(drawn.querySelectorAll('rect')).toHaveLength(7);
    workspace.undo();
    await waitFor(() => expect(choice().value).not.toBe('measured'));
    expect(inBox.queryByLabelText('Skriv hele spændet')).not.toBeNull();
  }, 60_000);

  it('are refused with the line that cannot be read, the number there must be, and a value outside them', async () => {
    const { box, inBox, type, use, changes, workspace } = await editing();
    await type(`${pasted(thirty)}\nmange`);
    expect(plain(box)).toContain('Linje 31: »mange« kan ikke læses som et tal');
    expect(use().disabled).toBe(true);
    await type('7;8;9');
    expect(plain(box)).toContain('Der er kun 3 målinger');
    await type(pasted(thirty.map((value) => value + 100)));
    expect(plain(box)).toContain('ligger uden for målingerne, der går fra 115 til 129,5');
    expect(use().disabled).toBe(true);
    await fireEvent.click(inBox.getByLabelText(/Sæt også værdien til gennemsnittet/));
    await fireEvent.click(use());
    expect(changes()).toMatchObject([{ parameter: 'minutesPerBirth', value: 122.25 }]);
    workspace.undo();
    expect(workspace.open!.scenario).toBeNull();
  }, 60_000);

  it('ask how 1.234 is written where nothing shows it, and convert the unit that is chosen', async () => {
    const { box, inBox, type, use, changes } = await editing();
    await type(Array.from({ length: 20 }, () => '1.200').join('\n'));
    expect(plain(box)).toContain('»1.200« kan læses på to måder');
    await fireEvent.change(inBox.getByLabelText('Sådan skrives tallene'), { target: { value: 'en' } });
    expect(plain(box)).toContain('Den mindste er 1,2');
    const unit = inBox.getByLabelText<HTMLSelectElement>('Tallene er i');
    const hours = [...unit.options].find(({ value }) => value.startsWith('h'));
    await type(pasted(thirty.map((value) => value / 60)));
    await fireEvent.change(unit, { target: { value: hours!.value } });
    await fireEvent.click(use());
    const [change] = changes() ?? [];
    const dist = change?.dist;
    if (typeof dist !== 'object' || !('samples' in dist)) throw new Error('no samples');
    expect(dist.samples[0]).toBeCloseTo(15, 9);
  }, 60_000);

  it('are taken from a column of a dataset, and named by it', async () => {
    const { workspace, box, inBox, use, changes } = await editing();
    const columns = [
      { id: 'c1', name: 'Afdeling', type: 'text' as const, dictionary: ['A'], data: new Int32Array(31) },
      { id: 'c2', name: 'Tid', type: 'number' as const, data: Float64Array.of(...thirty, 999) },
      { id: 'c3', name: 'Udgift', type: 'number' as const, unit: 'DKK', data: new Float64Array(31) },
    ];
    const table = { columns, rows: 31, labels: 'c1', totals: [30] };
    const id = await workspace.storeDataset(table, 'Fødestuer');
    await fireEvent.click(inBox.getByLabelText('Hent fra et datasæt'));
    await fireEvent.change(inBox.getByLabelText('Datasæt'), { target: { value: id } });
    const column = await inBox.findByLabelText<HTMLSelectElement>('Kolonne med tal', {}, until);
    expect([...column.options].map(({ text }) => text)).toEqual(['Vælg …', 'Tid', 'Udgift']);
    await fireEvent.change(column, { target: { value: 'c3' } });
    expect(plain(box)).toContain('Kolonnen »Udgift« er i »kr.«, men »');
    expect(use().disabled).toBe(true);
    await fireEvent.change(column, { target: { value: 'c2' } });
    await fireEvent.click(use());
    const from = { dataset: 'Fødestuer', column: 'Tid' };
    expect(changes()).toEqual([{ parameter: 'minutesPerBirth', dist: { samples: thirty, from } }]);
    expect(plain(box)).toContain('30 egne målinger, hentet fra kolonnen »Tid« i »Fødestuer«');
  }, 60_000);

  it('stay when a value that is no number is typed, and when the scenario goes out as a file and in again', async () => {
    const { workspace, box, inBox, type, use, changes } = await editing();
    await type(pasted(thirty));
    await fireEvent.click(use());
    const kept = changes();
    const field = box.querySelector<HTMLInputElement>('#field-minutesPerBirth')!;
    await fireEvent.focus(field);
    await fireEvent.input(field, { target: { value: '2' } });
    await fireEvent.input(field, { target: { value: '2x' } });
    await fireEvent.blur(field);
    expect(changes()).toEqual(kept);

    const { text } = await workspace.exportScenario(workspace.open!.scenario!.id);
    const preview = await workspace.previewImport({ name: 'a.json', text });
    if ('issues' in preview) throw new Error(JSON.stringify(preview.issues));
    const [id] = await workspace.acceptImport(preview);
    await workspace.openScenario(id!);
    expect(changes()).toEqual(kept);
    await fireEvent.click(inBox.getByRole('button', { name: 'Ret målingerne' }));
    const again = await inBox.findByLabelText<HTMLTextAreaElement>('Jeres målinger', {}, until);
    expect(again.value.split('\n').slice(0, 2)).toEqual(['15', '15,5']);
    await fireEvent.click(inBox.getByRole('button', { name: /Tilbage til/ }));
    await waitFor(() => expect(changes()).toEqual([]));
  }, 60_000);
});

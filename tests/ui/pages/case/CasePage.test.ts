import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import { cases, openCasePage } from './openCasePage.ts';

function section(name: string): HTMLElement {
  const found = document.querySelector(`[data-section="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`No section ${name}`);
  return found;
}

test('a case reads as a document: conclusion, three lenses apart, assumptions, money, what is not counted, sources', async () => {
  await openCasePage('ccc');
  await waitFor(() => expect(screen.getByTestId('conclusion').textContent).toContain('Regneeksempel'));
  const lenses = document.querySelectorAll('[data-lens]');
  expect([...lenses].map((lens) => lens.getAttribute('data-lens'))).toEqual(['capacity', 'cash', 'societal']);
  for (const name of [
    'assumptions',
    'consequences',
    'cashFlow',
    'notCounted',
    'objections',
    'formulas',
    'sources',
  ]) {
    expect(section(name)).toBeTruthy();
  }
});

test('every figure of the conclusion leads to its working', async () => {
  await openCasePage('ccc');
  const links = within(screen.getByTestId('conclusion')).getAllByRole('link');
  expect(links.every((link) => link.getAttribute('href')?.startsWith('#/case/ccc/working/'))).toBe(true);
});

test('a typed number moves the figures, marks the value as own and shows what stood there before', async () => {
  const { workspace, announcer } = await openCasePage('ccc');
  const field = screen.getByLabelText('Henviste børn, 4–6 år');
  const avoided = document.querySelector('[data-figure="avoided"]');
  expect(avoided?.textContent).toContain('130');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '125' } });
  expect(avoided?.textContent).toContain('65');
  expect(avoided?.textContent).toContain('før 130');
  await fireEvent.blur(field);
  expect(workspace.open?.scenario?.changes).toMatchObject([{ parameter: 'patients', value: 125 }]);
  const row = document.querySelector('[data-parameter="patients"]');
  expect(row?.textContent).toContain('eget tal');
  expect(row?.textContent).toContain('Kildens tal: 250');
  expect(announcer.text).toContain('65');
});

test('what is no number keeps the old value and says so', async () => {
  const { workspace } = await openCasePage('ccc');
  const field = screen.getByLabelText('Henviste børn, 4–6 år');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '12,3,4' } });
  await fireEvent.blur(field);
  expect(workspace.open?.scenario).toBeNull();
  expect(document.querySelector('[data-parameter="patients"]')?.textContent).toContain('»12,3,4«');
});

test('what only begins as a number leaves no scenario behind', async () => {
  const { workspace } = await openCasePage('ccc');
  const field = screen.getByLabelText('Henviste børn, 4–6 år');
  await fireEvent.focus(field);
  for (const value of ['1', '12', '12x']) await fireEvent.input(field, { target: { value } });
  await fireEvent.blur(field);
  expect(workspace.open?.scenario).toBeNull();
  expect(workspace.scenarios).toEqual([]);
  expect(document.querySelector('[data-parameter="patients"]')?.textContent).toContain('»12x«');
});

test('a share is typed in per cent, and one that is out of bounds is refused', async () => {
  const { workspace } = await openCasePage('ccc');
  const field = screen.getByLabelText('Andel i fuld narkose før');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '61,5' } });
  expect(workspace.open?.scenario?.changes[0]?.value).toBeCloseTo(0.615, 12);
  await fireEvent.blur(field);
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '140' } });
  await fireEvent.blur(field);
  expect(workspace.open?.scenario?.changes[0]?.value).toBeCloseTo(0.615, 12);
});

test('a changed value goes back to what it replaced with one press', async () => {
  const { workspace } = await openCasePage('ccc');
  const field = screen.getByLabelText('Driftsudgift');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '1.234,5' } });
  await fireEvent.blur(field);
  expect(workspace.open?.scenario?.changes[0]?.value).toBe(1234.5);
  await fireEvent.click(screen.getByRole('button', { name: 'Tilbage til antagelsen' }));
  expect(workspace.open?.scenario?.changes).toEqual([]);
});

test('an emptied field is missing, not zero, and the conclusion says what it waits for', async () => {
  await openCasePage('ccc');
  const field = screen.getByLabelText('Driftsudgift');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '' } });
  await fireEvent.blur(field);
  expect(screen.getByTestId('conclusion').textContent).toContain('»Driftsudgift«');
});

test('a field that starts empty says so, and its example is one tap away and marked', async () => {
  const ccc = cases['ccc'];
  if (!ccc) throw new Error('No ccc');
  const parameters = ccc.parameters.map((one) =>
    one.id === 'running' ? { ...one, startsEmpty: true } : one,
  );
  const waiting: CaseModel = { ...ccc, parameters };
  const { workspace } = await openCasePage('ccc', null, { ccc: waiting });
  expect(screen.getByLabelText('Driftsudgift').getAttribute('placeholder')).toBe('mangler');
  expect(screen.getByTestId('conclusion').textContent).toContain('»Driftsudgift«');
  await fireEvent.click(screen.getByRole('button', { name: /Prøv med et eksempel: 200.000/ }));
  expect(workspace.open?.scenario?.changes).toEqual([{ parameter: 'running', value: 200000, example: true }]);
  expect(document.querySelector('[data-parameter="running"]')?.textContent).toContain(
    'eksempel, ikke jeres tal',
  );
  expect(screen.getByTestId('conclusion').textContent).toContain('3,9');
});

test('with the case’s example every place has its row, and the whole says how many it counts', async () => {
  const { workspace } = await openCasePage('ccc');
  const own = within(section('sites')).getByRole('combobox', { name: 'Datasæt' });
  const option = [...own.querySelectorAll('option')].find((one) => one.textContent?.includes('eksempel'));
  await fireEvent.change(own, { target: { value: option?.value } });
  await waitFor(() => expect(workspace.open?.rows?.names).toHaveLength(4));
  const table = await within(section('sites')).findByRole('table');
  expect(table.textContent).toContain('I alt (3 af 4 steder)');
  expect(section('sites').textContent).toContain('Eksempel, ikke virkelige tal.');
  await fireEvent.click(within(table).getByRole('button', { name: /Henviste børn/ }));
  const names = within(table)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent?.trim());
  expect(names.slice(0, 4)).toEqual([
    'Universitetshospital A',
    'Regionshospital B',
    'Regionshospital C',
    'Regionshospital D',
  ]);
});

test('the page follows the language', async () => {
  const { inEnglish } = await openCasePage('birth-robot');
  await inEnglish();
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Robot on the birth ward'),
  );
  expect(document.querySelector('[data-figure="hours"]')?.textContent).toContain('1,380');
});

test('a case that is not here says so', async () => {
  await openCasePage('no-such-case');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('findes ikke');
});

test('an assumption that was replaced is not called the figure of the source', async () => {
  await openCasePage('birth-robot');
  const field = screen.getByLabelText('Driftsudgift');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '200000' } });
  await fireEvent.blur(field);
  const row = document.querySelector('[data-parameter="running"]');
  expect(row?.textContent).toContain('Antagelsen, der blev erstattet: 150.000');
  expect(row?.textContent).not.toContain('Kildens tal');
});

test('a field the user empties is missing, and the source is not said to lack the figure', async () => {
  await openCasePage('birth-robot');
  const field = screen.getByLabelText('Fødsler på de fødegange, der bruger robotten');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '' } });
  await fireEvent.blur(field);
  expect(screen.getByTestId('conclusion').textContent).toContain('Der står intet tal i');
  expect(screen.getByTestId('conclusion').textContent).not.toContain('Kilden oplyser ingen tal');
  const row = document.querySelector('[data-parameter="births"]');
  expect(row?.textContent).toContain('mangler');
  expect(row?.textContent).not.toContain('Prøv med et eksempel');
});

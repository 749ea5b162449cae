import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import settlement from '../../../../../src/cases/funding/settlement-models.json';
import co2 from '../../../../../src/cases/target/co2-paths.json';
import ivUnit from '../../../../../src/cases/threshold/iv-unit.json';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import { openCasePage } from '../openCasePage.ts';

const own: Readonly<Record<string, CaseModel>> = {
  'iv-unit': ivUnit as unknown as CaseModel,
  'co2-paths': co2 as unknown as CaseModel,
  'settlement-models': settlement as unknown as CaseModel,
};

function charts(): HTMLElement {
  const found = document.querySelector('[data-section="charts"]');
  if (!(found instanceof HTMLElement)) throw new Error('No charts');
  return found;
}

const mark = (id: string) => charts().querySelector(`[data-mark="${id}"]`);
const markX = (id: string) => Number(mark(id)?.querySelector('line')?.getAttribute('x1'));

async function openIvUnit() {
  const page = await openCasePage('iv-unit', null, own);
  page.workspace.takeExample();
  await screen.findAllByText(/her er I nu/);
  return page;
}

test('a chart that waits for figures says for which, and stands with its table', async () => {
  await openCasePage('iv-unit', null, own);
  expect(charts().querySelectorAll('[data-line]')).toHaveLength(0);
  expect(charts().textContent).toContain('Figuren tegnes, når der er tal for »');
  const table = charts().querySelector('details table');
  expect(table?.querySelectorAll('tbody tr')).toHaveLength(29);
  expect(document.querySelectorAll('[data-section="table-byVolume"]')).toHaveLength(0);
  expect(document.querySelectorAll('[data-section="table-byWardMinutes"]')).toHaveLength(1);
});

test('the lines of the iv unit run along the doses, under marks for where they cross and where the reader is', async () => {
  await openIvUnit();
  expect(charts().querySelectorAll('[data-line] path')).toHaveLength(3);
  expect(mark('doses')?.textContent).toContain('her er I nu: 150');
  expect(mark('fromVolume')?.textContent).toContain('146');
  expect(mark('toVolume')?.textContent).toContain('437');
  expect(markX('fromVolume')).toBeLessThan(markX('doses'));
  expect(markX('doses')).toBeLessThan(markX('toVolume'));
  expect(charts().textContent).toContain('når kun »Doser, enheden blander« bliver større');
  expect(charts().innerHTML).not.toContain('NaN');
});

test('a line that waits for figures of its own comes later than the others, which is said', async () => {
  const { workspace } = await openIvUnit();
  workspace.enter('robotFixed');
  workspace.setValue('robotFixed', null);
  workspace.leave('robotFixed');
  await waitFor(() => expect(charts().querySelectorAll('[data-line]')).toHaveLength(2));
  expect(charts().textContent).toContain(
    '»Robotten: pris pr. brugbar time« kommer med, når der er tal for »',
  );
});

test('an edit moves the mark, and a mark beyond the axis is said in words', async () => {
  await openIvUnit();
  const before = markX('doses');
  const field = screen.getByLabelText('Doser, enheden blander');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '300' } });
  await waitFor(() => expect(markX('doses')).toBeGreaterThan(before));
  await fireEvent.input(field, { target: { value: '900' } });
  await waitFor(() => expect(mark('doses')).toBeNull());
  expect(charts().textContent).toMatch(/Uden for figuren: her er I nu: 900\sdoser/);
});

test('paths show what was measured, the way so far and on, and the goal; the year on show is no place to be', async () => {
  await openCasePage('co2-paths', null, own);
  const first = charts().querySelector('figure');
  const line = (id: string) => first?.querySelector(`[data-line="${id}"]`);
  expect(line('measured')?.querySelectorAll('circle')).toHaveLength(2);
  expect(line('measured')?.querySelector('path')).toBeNull();
  expect(line('pace')?.querySelectorAll('.solid, .dashed')).toHaveLength(2);
  expect(line('linear')?.querySelector('.solid')).toBeNull();
  expect(mark('resultYear')?.textContent).toContain('2016');
  expect(mark('goal')?.textContent).toContain('60.466');
  expect(charts().textContent).not.toContain('her er I nu');
  expect(charts().textContent).toContain('Punkterne er målt');
});

test('with the rows of a dataset the lines follow their whole, as the figures of the page do', async () => {
  const { workspace } = await openCasePage('settlement-models', null, own);
  expect(charts().querySelectorAll('[data-line]')).toHaveLength(0);
  expect(charts().textContent).toContain('Figuren tegnes, når der er tal for');
  await workspace.useDataset('case-settlement-models');
  await waitFor(() => expect(charts().querySelectorAll('[data-line] path')).toHaveLength(3));
  expect(charts().textContent).not.toContain('ikke med tallene fra datasættets rækker');
});

test('where the rows give the swept value themselves, each row has its place on the axis', async () => {
  const { workspace } = await openIvUnit();
  await workspace.useDataset('case-iv-unit');
  await waitFor(() => expect(charts().querySelectorAll('path.row').length).toBeGreaterThan(0));
  await waitFor(() => expect(mark('doses')).toBeNull());
  expect(charts().textContent).toContain('Trekanterne på aksen er stederne: ');
  expect(charts().textContent).toContain('ikke med tallene fra datasættets rækker');
});

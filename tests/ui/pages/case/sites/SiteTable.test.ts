import { fireEvent, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import funding from '../../../../../src/cases/funding/activity-funding-2017.json';
import targets from '../../../../../src/cases/target/operational-targets.json';
import { openCasePage } from '../openCasePage.ts';

const own = {
  'activity-funding-2017': funding as unknown as CaseModel,
  'operational-targets': targets as unknown as CaseModel,
};

function sites(): HTMLElement {
  const found = document.querySelector('[data-section="sites"]');
  if (!(found instanceof HTMLElement)) throw new Error('No table of places');
  return found;
}

async function rowOf(name: RegExp): Promise<HTMLElement> {
  const header = await within(sites()).findByRole('rowheader', { name });
  const row = header.closest('tr');
  if (!row) throw new Error(`No row ${name}`);
  return row;
}

test('a figure measured in another unit in every row has it in the cell, and none over the column', async () => {
  await openCasePage('operational-targets', null, own);
  expect((await rowOf(/^Patienttilfredshed, somatik/)).textContent?.replaceAll('\u00a0', ' ')).toContain(
    '4,5 point på skalaen',
  );
  const sickness = (await rowOf(/^Sygefravær/)).textContent?.replaceAll('\u00a0', ' ');
  // 5.0 per cent against a target of 4.5: half a percentage point short.
  expect(sickness).toContain('4,5 %');
  expect(sickness).toContain('0,5 procentpoint');
  const column = within(sites()).getByRole('columnheader', { name: /Afstand til målet/ });
  expect(column.querySelector('.unit')).toBeNull();
}, 20_000);

test('a row is left out of the totals it has no figure for, and of no others', async () => {
  const { workspace } = await openCasePage('activity-funding-2017', null, own);
  expect(workspace.open?.rows?.names).toHaveLength(10);
  await fireEvent.click(within(sites()).getByRole('button', { name: 'Vis alle tal' }));
  const said = [...sites().querySelectorAll('p, td')].map((one) => one.textContent ?? '');
  const leftOut = said.filter((text) => text.startsWith('Ikke med i totalen'));
  expect(leftOut).toHaveLength(1);
  expect(leftOut[0]).toContain('»Ambulante besøg«');
  expect(leftOut[0]).not.toContain('»DRG-værdi«');
  expect(leftOut[0]).toContain('planlagte hofter og knæ, Rigshospitalet: reumatologi og ryg.');
  expect((await rowOf(/^I alt \(8 afdelinger\)/)).textContent).toMatch(
    /267\.998 6 af 8 afdelinger1\.941,432 31/,
  );
}, 20_000);

test('what is paid once for all wards has no figure by ward, in the table, the bars and the working', async () => {
  const { workspace } = await openCasePage('birth-robot', 'npvCash/Thisted');
  await workspace.useDataset('case-birth-robot');
  const thisted = await rowOf(/^Thisted/);
  await fireEvent.click(within(sites()).getByRole('button', { name: 'Vis alle tal' }));
  const place = (label: RegExp): string => {
    const heads = [...sites().querySelectorAll('thead th')];
    const at = heads.findIndex((head) => label.test(head.textContent ?? ''));
    return thisted.children[at]?.textContent?.trim() ?? '';
  };
  expect(place(/^Nettonutidsværdi i budgettet/)).toBe('kun samlet');
  expect(place(/^Pris pr. frigjort time/)).toBe('kun samlet');
  expect(place(/^Frigjort tid/)).toMatch(/^1\d\d$/);
  const offered = within(sites()).getByRole('combobox', { name: 'Vis som søjler' });
  expect(offered.textContent).not.toContain('Nettonutidsværdi i budgettet');
  const working = document.querySelector('[data-working]');
  expect(working?.textContent).toContain('kun samlet');
  const toWhole = working?.querySelector('a[href$="/working/npvCash"]');
  expect(toWhole?.textContent).toContain('Nettonutidsværdi');
}, 20_000);

test('no whole post on any ward is said in words where the figure stands by itself', async () => {
  await openCasePage('birth-robot');
  const figure = document.querySelector('[data-figure="wholePosts"]');
  expect(figure?.textContent).toContain('ingen på nogen fødegang');
  expect(figure?.textContent).not.toContain('0');
}, 20_000);

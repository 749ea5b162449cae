import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import service from '../../../../../src/cases/target/cimt-service.json';
import targets from '../../../../../src/cases/target/operational-targets.json';
import procurement from '../../../../../src/cases/target/procurement.json';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import { openCasePage } from '../openCasePage.ts';
import { chartUnder, plain } from './chartUnder.ts';

const own = {
  'operational-targets': targets as unknown as CaseModel,
  'cimt-service': service as unknown as CaseModel,
  procurement: procurement as unknown as CaseModel,
};

async function bullet(name: string, heading = 'Målinger og mål'): Promise<HTMLElement> {
  const label = await within(await chartUnder(heading)).findByText(name, { selector: '.label' });
  const row = label.closest('li');
  if (!row) throw new Error(`No bullet ${name}`);
  return row;
}

test('every target says in words whether it is met, as the case itself works it out', async () => {
  const { workspace } = await openCasePage('operational-targets', null, own);
  await waitFor(() => expect(workspace.open?.rows?.names).toHaveLength(21));
  expect(plain(await bullet('Udredt inden 30 dage, psykiatri over 18 år'))).toContain(
    'opfyldt 94 % · mål: 80 %',
  );
  expect(plain(await bullet('Epikriser sendt inden for én hverdag'))).toContain(
    'ikke opfyldt 74 % · mål: 90 %',
  );
  // Low is best here: 5.0 is above the target of 4.5, and so it is not met.
  const sickness = await bullet('Sygefravær');
  expect(plain(sickness)).toContain('ikke opfyldt 5 % · mål: 4,5 % · lavt er bedst · forrige: 5,7 %');
  expect(sickness.querySelector('.good')?.getAttribute('x')).toBe('0%');
  // A direction without a figure is no target to meet or miss.
  const readmissions = await bullet('Akutte genindlæggelser, somatik');
  expect(plain(readmissions)).toContain('målet er ikke et tal 7,7 % · mål: en retning uden tal');
  expect(readmissions.querySelector('.target')).toBeNull();

  const met = [...(await chartUnder('Målinger og mål')).querySelectorAll('li.met')];
  const unmet = [...(await chartUnder('Målinger og mål')).querySelectorAll('li.unmet')];
  const figure = (id: string): number =>
    Number(plain(document.querySelector(`[data-figure="${id}"]`)).match(/\d+/)?.[0]);
  expect(met).toHaveLength(figure('metOne'));
  expect([...met, ...unmet]).toHaveLength(20);
}, 20_000);

test('rows measured in different units have scales of their own', async () => {
  await openCasePage('operational-targets', null, own);
  await bullet('Sygefravær');
  const units = within(await chartUnder('Målinger og mål'))
    .getAllByText(/^Måles i /)
    .map(plain);
  expect(units).toEqual([
    'Måles i point på skalaen',
    'Måles i %',
    'Måles i doser pr. 100 sengedage',
    'Måles i bæltefikseringer',
    'Måles i indekspoint',
  ]);
}, 20_000);

test('the table has the numbers of the drawing', async () => {
  await openCasePage('operational-targets', null, own);
  await bullet('Sygefravær');
  const row = within(await chartUnder('Målinger og mål'))
    .getByRole('rowheader', { name: 'Sygefravær', hidden: true })
    .closest('tr');
  expect([...(row?.querySelectorAll('td') ?? [])].map(plain)).toEqual([
    '5 %',
    '4,5 %',
    '5,7 %',
    'lavt er bedst',
    'ikke opfyldt',
  ]);
}, 20_000);

const calls = 'Opkald besvaret inden 5 minutter';

test('the drawing follows what is typed, and says what it waits for', async () => {
  await openCasePage('cimt-service', null, own);
  expect(plain(await chartUnder(calls))).toContain(
    'Figuren tegnes, når der er tal for »Opkald besvaret inden 5 minutter«.',
  );
  const field = screen.getByLabelText('Opkald besvaret inden 5 minutter');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '85' } });
  expect(plain(await bullet('85 %', calls))).toContain('opfyldt Mål: opkald besvaret inden 5 minutter: 80 %');
  await fireEvent.input(field, { target: { value: '75' } });
  expect(plain(await bullet('75 %', calls))).toContain('ikke opfyldt');
});

test('without a figure that says so nothing is said of a target', async () => {
  await openCasePage('cimt-service', null, own);
  const systems = await bullet('5', 'Kritiske systemer');
  expect(plain(systems.querySelector('.result'))).toBe('');
  expect(systems.className).toContain('unknown');
});

test('a figure of the case alone is held against its target under its own names, also in English', async () => {
  const { inEnglish } = await openCasePage('procurement', null, own);
  expect(plain(await bullet('640', 'Hentet i 2020 og 2021'))).toContain(
    'ikke opfyldt Målet for perioden: 1.000 · Hentet i 2020: 296',
  );
  expect(plain(await chartUnder('Hentet i 2020 og 2021'))).toContain(
    'Søjlen er »Hentet i 2020 og 2021 tilsammen«, stregen er »Målet for perioden«',
  );
  inEnglish();
  await waitFor(async () =>
    expect(plain(await bullet('640', 'Obtained in 2020'))).toContain(
      'not met The goal for the period: 1,000',
    ),
  );
});

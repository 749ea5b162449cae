import { fireEvent, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import contribution from '../../../../../src/cases/allocation/technology-contribution.json';
import cost from '../../../../../src/cases/growth/administration-and-it-cost.json';
import funding from '../../../../../src/cases/funding/activity-funding-2017.json';
import { readNumber } from '../../../../../src/core/number/readNumber.ts';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import { openCasePage } from '../openCasePage.ts';
import { chartUnder, plain } from './chartUnder.ts';

const own: Readonly<Record<string, CaseModel>> = {
  'technology-contribution': contribution as unknown as CaseModel,
  'activity-funding-2017': funding as unknown as CaseModel,
  'administration-and-it-cost': cost as unknown as CaseModel,
};

const headings: Readonly<Record<string, string>> = {
  'technology-contribution': 'Andel af beløbet',
  'activity-funding-2017': 'Nedsættelse af hospitalets budget',
  'administration-and-it-cost': 'Ændring i administration og it',
};

async function drawn(id: string) {
  const page = await openCasePage(id, null, own);
  const section = await chartUnder(headings[id] ?? '');
  // A case that belongs to a shipped dataset opens with its rows; others are asked.
  const isDrawn = within(section).queryByRole('img') !== null;
  expect(isDrawn).toBe(own[id]?.dataset?.ref !== undefined);
  if (!isDrawn)
    await fireEvent.click(within(section).getByRole('button', { name: 'Brug initiativets egne steder' }));
  const image = await within(section).findByRole('img');
  return { ...page, section, image };
}

const number = (text: string): number => readNumber(text, 'da') ?? NaN;

/** Names and values in the order they are drawn. */
function bars(image: Element): [string, string][] {
  return [...image.querySelectorAll('g')].map((bar) => {
    const [name, value] = [...bar.querySelectorAll('text')].map(plain);
    return [name ?? '', value ?? ''];
  });
}

test('without rows there is no empty drawing, but what to load', async () => {
  await openCasePage('technology-contribution', null, own);
  const section = await chartUnder('Andel af beløbet');
  expect(plain(section)).toContain(
    'et datasæt med ét sted pr. række og en kolonne med »Jeres fordelingsnøgle',
  );
  expect(within(section).getByRole('link', { name: 'Hent eller indsæt data' }).getAttribute('href')).toBe(
    '#/data',
  );
});

test.each([
  ['contribution400', 400],
  ['both500', 500],
])(
  'the parts printed under %s add up to the amount to the last digit',
  async (reading, amount) => {
    const { workspace, section, image } = await drawn('technology-contribution');
    workspace.setReading(reading);
    await waitFor(() => expect(plain(section)).toContain(`Tilsammen ${amount},0 mio. kr. pr. år.`));
    const parts = bars(image).map(([, value]) => number(value));
    expect(parts).toHaveLength(5);
    expect(parts.toSorted((a, b) => b - a)).toEqual(parts);
    expect(parts.reduce((sum, part) => sum + Math.round(part * 10), 0)).toBe(amount * 10);
    expect(plain(section)).not.toContain('Afrunding');
    const cells = [...section.querySelectorAll('tbody td')].map((cell) => number(plain(cell)));
    expect(cells).toEqual(parts);
    expect(number(plain(section.querySelector('tfoot td')))).toBe(amount);
  },
  20_000,
);

test('a reading of one place alone says why nothing is drawn', async () => {
  const { workspace, section } = await drawn('technology-contribution');
  workspace.setReading('units');
  await waitFor(() => expect(within(section).queryByRole('img')).toBeNull());
  expect(plain(section)).toContain('De valgte forudsætninger gælder ét sted.');
}, 20_000);

test('total rows and parts are no bars, and rows without a value say why', async () => {
  const { section, image } = await drawn('activity-funding-2017');
  const names = bars(image).map(([name]) => name);
  expect(names).toHaveLength(8);
  expect(bars(image).filter(([, value]) => !/\d/.test(value)).length).toBeGreaterThan(0);
  const sum = bars(image)
    .map(([, value]) => number(value))
    .filter(Number.isFinite)
    .reduce((all, part) => all + part, 0);
  expect(number(plain(section.querySelector('tfoot td')))).toBeCloseTo(sum, 1);
  expect(plain(section)).toContain('Ikke med i totalen');
}, 20_000);

test('a total row of the source is not added to the regions it sums up', async () => {
  const { section, image } = await drawn('administration-and-it-cost');
  expect(bars(image).map(([name]) => name)).not.toContain('Hele landet');
  const parts = bars(image).map(([, value]) => number(value));
  expect(parts).toHaveLength(5);
  expect(number(plain(section.querySelector('tfoot td')))).toBe(parts.reduce((sum, part) => sum + part, 0));
}, 20_000);

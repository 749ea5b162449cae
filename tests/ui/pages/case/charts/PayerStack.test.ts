import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import places from '../../../../../src/cases/beds/temporary-places-300.json';
import spread from '../../../../../src/cases/spread/national-spread.json';
import { readNumber } from '../../../../../src/core/number/readNumber.ts';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import { openCasePage } from '../openCasePage.ts';
import { chartUnder, plain } from './chartUnder.ts';

const own = {
  'national-spread': spread as unknown as CaseModel,
  'temporary-places-300': places as unknown as CaseModel,
};

const charts = (heading = 'Hvad hver betaler giver ud og får') => chartUnder(heading);

async function drawn() {
  const page = await openCasePage('national-spread', null, own);
  page.workspace.setReading('cccIllustration');
  const section = await charts();
  await waitFor(() => expect(within(section).getAllByRole('img').length).toBeGreaterThan(1));
  return { ...page, section };
}

/** A payer's amounts by year, by the words of their row. */
function amounts(section: Element, payer: string, name: string): number[] {
  const group = [...section.querySelectorAll('tbody')].find((body) => plain(body).startsWith(payer));
  if (!group) throw new Error(`No payer ${payer}`);
  const row = within(group).getByRole('rowheader', { name, hidden: true }).closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => readNumber(plain(cell), 'da') ?? NaN);
}

test('every payer has a drawing, named with what is left to it over the years', async () => {
  const { section, inEnglish } = await drawn();
  const images = within(section).getAllByRole('img');
  expect(
    images.map((image) => image.getAttribute('aria-label')?.split(' i alt')[0]?.replaceAll('\u00a0', ' ')),
  ).toEqual(['region: netto 4,4 mio. kr.', 'pulje: netto −1,5 mio. kr.']);
  expect(plain(section)).toContain('Op er det, betaleren får');
  expect(plain(section)).toContain('Skraverede beløb flyttes mellem betalere');
  inEnglish();
  await waitFor(() => expect(plain(section)).toContain('Hatched amounts move between payers'));
});

test('what the fund hands over is what the region receives, and gains are not netted against costs', async () => {
  const { section } = await drawn();
  const received = amounts(section, 'region', 'Fra andre betalere');
  expect(received[0]).toBe(1.4);
  expect(amounts(section, 'pulje', 'Til andre betalere')[0]).toBe(-1.4);
  expect(amounts(section, 'region', 'Udgifter')[0]).toBe(-2);
  expect(amounts(section, 'region', 'Netto')[0]).toBeCloseTo(-0.6, 6);
  const [region] = within(section).getAllByRole('img');
  expect(region?.querySelectorAll('rect.received')).toHaveLength(1);
  expect(region?.querySelectorAll('rect.spent')).toHaveLength(1);
  expect(region?.querySelectorAll('rect.gained').length).toBe(
    amounts(section, 'region', 'Gevinster').filter((amount) => amount > 0).length,
  );
});

test('the net of all payers is the total of the budget', async () => {
  const { section } = await drawn();
  const all = [...section.querySelectorAll('tfoot td')].map((cell) => readNumber(plain(cell), 'da') ?? NaN);
  const nets = ['region', 'pulje'].map((payer) => amounts(section, payer, 'Netto'));
  all.forEach((total, t) => expect((nets[0]?.[t] ?? NaN) + (nets[1]?.[t] ?? NaN)).toBeCloseTo(total, 1));
});

test('the drawing follows what is typed', async () => {
  const { section } = await drawn();
  const field = screen.getByLabelText('Udgift til at tage løsningen i brug ét sted');
  await fireEvent.focus(field);
  await fireEvent.input(field, { target: { value: '4.000.000' } });
  await waitFor(() => expect(amounts(section, 'region', 'Udgifter')[0]).toBe(-4));
});

test('while no amount is known the chart says which figures it waits for', async () => {
  await openCasePage('temporary-places-300', null, own);
  const section = await charts();
  await waitFor(() => expect(plain(section)).toContain('Figuren tegnes, når der er tal for'));
  expect(plain(section)).toContain('»Belægning: andel af døgnene, hvor pladsen er i brug«');
});

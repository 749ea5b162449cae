import { waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import contribution from '../../../../../src/cases/allocation/technology-contribution.json';
import spread from '../../../../../src/cases/spread/national-spread.json';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import { openCasePage } from '../openCasePage.ts';

const own = { 'national-spread': spread as unknown as CaseModel };

async function consequences(): Promise<HTMLElement> {
  return waitFor(() => {
    const found = document.querySelector('[data-section="consequences"]');
    if (!(found instanceof HTMLElement)) throw new Error('No table of consequences');
    return found;
  });
}

/** A row's amounts, in the unit of the table, by the words it begins with. */
function amounts(group: Element, name: RegExp): number[] {
  const row = within(group as HTMLElement)
    .getByRole('rowheader', { name })
    .closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) =>
    Number((cell.textContent ?? '').trim().replace('.', '').replace(',', '.').replace('−', '-')),
  );
}

test('money moved between two payers stands with both, with opposite signs, and is 0 in all', async () => {
  const { workspace } = await openCasePage('national-spread', null, own);
  workspace.setReading('example');
  const section = await consequences();
  await waitFor(() =>
    expect(section.querySelector('tbody')?.textContent).toMatch(/Fonden betaler ud.*[1-9]/s),
  );
  const [region, fund] = section.querySelectorAll('tbody');
  if (!region || !fund) throw new Error('No groups of payers');
  expect(within(region as HTMLElement).getByRole('rowheader', { name: 'region' })).toBeTruthy();
  const paid = amounts(fund, /^Fonden betaler ud/);
  const received = amounts(region, /^Fonden betaler ud/);
  expect(paid.some((amount) => amount < 0)).toBe(true);
  expect(received).toEqual(paid.map((amount) => (amount === 0 ? 0 : -amount)));
  const sums = [amounts(region, /^region i alt/), amounts(fund, /^pulje i alt/)];
  amounts(section, /^I alt, alle betalere/).forEach((all, t) =>
    expect(sums.reduce((sum, part) => sum + (part[t] ?? NaN), 0)).toBeCloseTo(all, 1),
  );
  expect(section.textContent).toContain('står hos begge');
});

test('an amount of one payer leads to the working seen from that payer', async () => {
  const { workspace } = await openCasePage('national-spread', null, own);
  workspace.setReading('example');
  const links = within(await consequences()).getAllByRole('link', { name: /Fonden betaler ud/ });
  expect(links.map((link) => link.getAttribute('href')?.split('/working/')[1])).toEqual([
    'payout/region',
    'payout/fund',
  ]);
});

test('money that is moved is shown, also while other amounts wait for figures', async () => {
  const technology = { 'technology-contribution': contribution as unknown as CaseModel };
  await openCasePage('technology-contribution', null, technology);
  const section = await consequences();
  expect(section.querySelector('details > summary')?.textContent).not.toContain('afventer');
  const [region, hospital] = ['region', 'hospital'].map((name) =>
    within(section).getByRole('rowheader', { name }).closest('tbody'),
  );
  if (!region || !hospital) throw new Error('No groups of payers');
  expect(amounts(region, /^Nedsættelse af rammen/)[1]).toBe(41.7);
  expect(amounts(hospital, /^Nedsættelse af rammen/)[1]).toBe(-41.7);
});

test('one payer alone needs no groups', async () => {
  await openCasePage('ccc');
  const section = await consequences();
  expect(section.querySelectorAll('tbody')).toHaveLength(1);
  expect(within(section).getByRole('rowheader', { name: 'I alt' })).toBeTruthy();
  expect(section.textContent).not.toContain('står hos begge');
});

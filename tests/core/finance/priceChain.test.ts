import { expect, it } from 'vitest';
import { priceChain, priceLevelYear } from '../../../src/core/finance/priceChain.ts';

const rates = { '2018': 0.018, '2019': 0.018, '2020': 0.018, '2021': 0.018, '2022': 0.018 };
const factorOf = (from: string, to: string): number => {
  const chain = priceChain(rates, from, to);
  if ('missingYear' in chain) throw new Error(`no rate for ${chain.missingYear}`);
  return chain.factor;
};

it('priceChain brings 8.39 m at 17-PL to 9.172777 m at 22-PL (case-model test 9)', () => {
  expect(8.39 * factorOf('17-PL', '22-PL')).toBeCloseTo(9.172777, 6);
});

it('priceChain divides on the way back, to within 1e-12', () => {
  expect(Math.abs(8.39 * factorOf('17-PL', '22-PL') * factorOf('22-PL', '17-PL') - 8.39)).toBeLessThan(1e-12);
});

it('priceChain lists its steps in the order they are taken', () => {
  expect(priceChain(rates, '20-PL', '22-PL')).toMatchObject({ steps: [{ year: 2021 }, { year: 2022 }] });
  expect(priceChain(rates, '22-PL', '20-PL')).toMatchObject({ steps: [{ year: 2022 }, { year: 2021 }] });
});

it('priceChain at one and the same level is 1, without steps', () => {
  expect(priceChain({}, '22-PL', '22-PL')).toEqual({ factor: 1, steps: [] });
});

it('priceChain names the year without a rate (case-model test 9)', () => {
  const { '2020': _, ...rest } = rates;
  expect(priceChain(rest, '17-PL', '22-PL')).toEqual({ missingYear: 2020 });
});

it.each([
  ['17-PL', 2017],
  ['2022', 2022],
  ['98-PL', 1998],
  ['unstated', null],
  ['', null],
])('priceLevelYear of "%s" is %s', (level, year) => {
  expect(priceLevelYear(level)).toBe(year);
});

it('priceChain refuses a level without a year', () => {
  expect(() => priceChain(rates, 'unstated', '22-PL')).toThrow('unstated');
});

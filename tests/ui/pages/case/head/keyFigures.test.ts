import { expect, test } from 'vitest';
import type { Outcome } from '../../../../../src/core/model/figure.ts';
import {
  figuresByLens,
  otherFigures,
  stripFigures,
} from '../../../../../src/ui/pages/case/head/keyFigures.ts';

const outcomes: Outcome[] = [
  { figure: 'npv', lens: 'cash', unit: 'DKK' },
  { figure: 'price', lens: 'cash', unit: 'DKK/h', headline: true },
  { figure: 'hours', lens: 'capacity', unit: 'h/yr', headline: true },
  { figure: 'posts', lens: 'capacity', unit: 'post', headline: true },
  { figure: 'target', lens: 'memo', unit: 'DKK' },
  { figure: 'rows', unit: 'factor' },
  { figure: 'goal', unit: 'point', unitFrom: 'unit' },
];

test('the three lenses stand apart, in one order, headline figures first', () => {
  const lenses = figuresByLens({ outcomes });
  expect(lenses.map(({ lens, outcomes }) => [lens, outcomes.map(({ figure }) => figure)])).toEqual([
    ['capacity', ['hours', 'posts']],
    ['cash', ['price', 'npv']],
    ['societal', []],
  ]);
});

test('memo figures and figures of no lens are in none of the three, nor those measured by row', () => {
  expect(otherFigures({ outcomes }).map(({ figure }) => figure)).toEqual(['target', 'rows']);
});

test('the strip repeats one headline figure of each lens, then more, up to four', () => {
  expect(stripFigures({ outcomes }).map(({ figure }) => figure)).toEqual(['hours', 'price', 'posts']);
});

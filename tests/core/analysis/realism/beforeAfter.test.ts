import { expect, it } from 'vitest';
import { beforeAfter } from '../../../../src/core/analysis/realism/beforeAfter.ts';
import { hopeful } from '../../program/realism/hopeful.ts';

it('beforeAfter sets the figures and the conclusion without the switches beside those with them', () => {
  const settings = { horizon: 4, realism: { benefits: { cut: 0.5 }, delay: { years: 1 } } };
  const found = beforeAfter(hopeful, { settings }, ['pricePerHour', 'npv']);
  expect(found.figures[0]).toEqual({
    figure: 'pricePerHour',
    before: { state: 'value', value: expect.closeTo(62.5, 9) },
    after: { state: 'value', value: expect.closeTo(125, 9) },
  });
  expect([found.before.tone, found.after.tone]).toEqual(['gain', 'loss']);
});

it('beforeAfter moves nothing where no switch is on', () => {
  const [npv] = beforeAfter(hopeful, {}, ['npv']).figures;
  expect(npv?.before).toEqual(npv?.after);
});

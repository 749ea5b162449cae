import { expect, it } from 'vitest';
import { uniform } from '../../../src/core/column.ts';
import { annuityFactor } from '../../../src/core/finance/annuityFactor.ts';
import { equivalentAnnual } from '../../../src/core/finance/equivalentAnnual.ts';
import { oracle } from '../../fixtures/oracle.ts';

it('equivalentAnnual spreads a present value over the years (D06)', () => {
  const { inputs, expected } = oracle<{ pv: number }, { annuity: Record<string, number> }>('D06');
  const annuity = equivalentAnnual(
    uniform(inputs.pv),
    annuityFactor(Float64Array.of(5, 8, 10), null, 'dk2021'),
  );
  [5, 8, 10].forEach((life, lane) => expect(annuity[lane]).toBeCloseTo(expected.annuity[life]!, 3));
});

it('equivalentAnnual over no years is no value', () => {
  expect(equivalentAnnual(uniform(1), uniform(0))[0]).toBeNaN();
});

import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { lineYears, measureYears } from '../../../../src/core/program/receipt/years.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

const program = compileCase(workedCase('ccc'));
const evaluation = evaluate(program, prepareInputs(program, { reading: 'asPublished' }));

it('lineYears gives the signed amount of each calendar year', () => {
  const amounts = lineYears(evaluation, 'buy', {}, null).map(({ state }) =>
    state.state === 'value' ? state.value : NaN,
  );
  expect(amounts).toEqual([-2000000, 0, 0, 0, 0, 0]);
});

it('measureYears gives the running sum of a payback: back to 0 after two years', () => {
  const payback = program.model.measures?.find(({ id }) => id === 'payback');
  if (!payback || 'solve' in payback) throw new Error('no payback');
  const years = measureYears(evaluation, payback, {});
  expect(years.map(({ sum }) => Math.round(sum ?? NaN))).toEqual([
    -2000000, -1000000, 0, 1000000, 2000000, 3000000,
  ]);
  expect(years[0]?.factor).toBeUndefined();
});

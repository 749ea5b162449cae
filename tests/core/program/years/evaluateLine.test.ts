import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import type { Line } from '../../../../src/core/model/line.ts';
import { cashLine, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

function flows(lines: Line[], id: string, rest: Partial<CaseModel> = {}): number[] {
  const program = compileCase(
    smallCase({
      parameters: [
        quantity('kr', 'DKK', 100),
        quantity('yearly', 'DKK/yr', 10),
        quantity('part', 'share', 0.5),
        { id: 'slow', label: say('slow'), class: 'assumption', unit: 'share', profile: [0.25, 0.6, 1] },
      ],
      lines,
      ...rest,
    }),
  );
  expect(program.issues).toEqual([]);
  const { flows: all } = evaluate(program, prepareInputs(program));
  return (all.get(id) ?? []).map((flow) => flow[0] ?? NaN);
}

describe('evaluateLine', () => {
  it('puts a once amount in its year and a yearly one from year 1 to the horizon', () => {
    expect(flows([cashLine('a', 'kr', { when: { once: {} } })], 'a')).toEqual([100, 0, 0, 0, 0, 0]);
    expect(flows([cashLine('a', 'yearly')], 'a')).toEqual([0, 10, 10, 10, 10, 10]);
  });

  it('ramps by a profile or by formulas of age', () => {
    expect(flows([cashLine('a', 'yearly', { when: { yearly: { ramp: 'slow' } } })], 'a')).toEqual([
      0, 2.5, 6, 10, 10, 10,
    ]);
    expect(flows([cashLine('a', 'yearly', { when: { yearly: { ramp: ['part', '1'] } } })], 'a')).toEqual([
      0, 5, 10, 10, 10, 10,
    ]);
  });

  it('follows a share of another line, and pays a drawn amount back the years after', () => {
    const loan = cashLine('loan', 'kr', { when: { once: {} } });
    const admin = cashLine('admin', '', { when: { follow: { line: 'loan', share: 'part' } } });
    const back = cashLine('back', '', { when: { repay: { of: 'loan', perYear: 'yearly' } } });
    const { amount: _a, ...adminLine } = admin;
    const { amount: _b, ...backLine } = back;
    expect(flows([loan, adminLine], 'admin')).toEqual([50, 0, 0, 0, 0, 0]);
    expect(flows([loan, backLine], 'back')).toEqual([0, 10, 10, 10, 10, 10]);
  });

  it('applies the optimism factor to its kind and never to a transfer', () => {
    const settings = {
      start: 2022,
      horizon: 1,
      discount: 'dk2021' as const,
      priceLevel: 'unstated',
      factors: { cost: '1 + part' },
    };
    const grant = cashLine('grant', 'yearly', { transfer: { from: 'fund', to: 'region' } });
    expect(flows([cashLine('a', 'yearly')], 'a', { settings })).toEqual([0, 15]);
    expect(flows([grant], 'grant', { settings })).toEqual([0, 10]);
    expect(flows([cashLine('b', 'yearly', { kind: 'benefit' })], 'b', { settings })).toEqual([0, 10]);
  });
});

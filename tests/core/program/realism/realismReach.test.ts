import { describe, expect, it } from 'vitest';
import { realismReach } from '../../../../src/core/program/realism/realismReach.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { everyCase } from '../../../cases/builtinCases.ts';
import { hopeful } from './hopeful.ts';

describe('realismReach', () => {
  const reach = realismReach(hopeful);

  it('finds the prices of costs that are no part of a gain, and says which lines they do not reach', () => {
    expect(reach.costs).toEqual(['investment', 'running']);
    // The wage that cover costs is the wage that the gain is counted in.
    expect(reach.left.costs).toEqual(['coverPaid']);
  });

  it('finds the figures of gains, none of which rests on another', () => {
    expect(reach.benefits).toEqual(['freed']);
    expect(reach.left.benefits).toEqual([]);
  });

  it('finds what the other switches move: hours at go-live, gains and what is phased in with them, the ramp', () => {
    expect(reach.dip).toEqual(['affectedHours']);
    expect(reach.delay).toEqual(['save', 'time', 'check']);
    expect(reach.adoption).toEqual(['adoption']);
  });
});

it('in every case a dearer cost moves every line of cost that is said to be reached, by just that share', () => {
  let moved = 0;
  for (const model of everyCase) {
    const program = compileCase(model);
    const { left } = realismReach(program);
    const [plain, dearer] = [{}, { realism: { costs: { add: 0.25 } } }].map((settings) =>
      evaluate(program, prepareInputs(program, { example: true, settings })),
    );
    for (const line of model.lines) {
      const own = 'once' in line.when || 'yearly' in line.when;
      if (line.kind !== 'cost' || line.lens !== 'cash' || line.transfer || !own) continue;
      if (left.costs.includes(line.id)) continue;
      const before = plain!.flows.get(line.id)!;
      dearer!.flows.get(line.id)!.forEach((amount, year) => {
        const expected = before[year]![0]! * 1.25;
        if (Number.isNaN(expected)) expect(amount[0]).toBeNaN();
        else expect(amount[0]! - expected).toBeCloseTo(0, 3);
        if (expected > 0) moved++;
      });
    }
  }
  expect(moved).toBeGreaterThan(60);
});

it('in every case a smaller gain moves every line of a figure of gain by just that share', () => {
  let moved = 0;
  for (const model of everyCase) {
    const program = compileCase(model);
    const { left, benefits } = realismReach(program);
    const [plain, smaller] = [{}, { realism: { benefits: { cut: 0.2 } } }].map((settings) =>
      evaluate(program, prepareInputs(program, { example: true, settings })),
    );
    for (const line of model.lines) {
      if (line.kind !== 'benefit' || line.transfer || left.benefits.includes(line.id)) continue;
      const isNamed = benefits.includes(line.amount ?? '');
      const before = plain!.flows.get(line.id)!;
      smaller!.flows.get(line.id)!.forEach((amount, year) => {
        const was = before[year]![0]!;
        if (!(Math.abs(was) > 0) || !isNamed) return;
        expect(amount[0]! / was).toBeCloseTo(0.8, 9);
        moved++;
      });
    }
  }
  expect(moved).toBeGreaterThan(60);
});

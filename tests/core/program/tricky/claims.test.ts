import { describe, expect, it } from 'vitest';
import { conclusion } from '../../../../src/core/program/conclusion.ts';
import { figureAt } from '../../../../src/core/program/figureAt.ts';
import { read, run } from './workedRun.ts';

describe('the claim about children in MRI', () => {
  it('stays apart from an own set-up cost: three million take three years', () => {
    const own = run('ccc', { reading: 'asPublished', at: { investment: 3_000_000 } });
    expect(read(own, 'payback')).toBeCloseTo(3, 9);
    expect(read(own, 'savingPerAvoided')).toBeCloseTo(7692.307692, 5);
  });

  it('never pays back at 20 patients, and says so without waiting for anything', () => {
    const small = run('ccc', { reading: 'allInBudget', at: { patients: 20 } });
    expect(read(small, 'payback')).toBe('never');
    expect(read(small, 'paybackSimple')).toBe('none');
    expect(conclusion(small)).toMatchObject({ state: 'said', rule: 3, tone: 'loss', waitsFor: [] });
  });

  it('waits for the running cost when that is emptied', () => {
    const emptied = run('ccc', { reading: 'allInBudget', at: { running: null } });
    expect(figureAt(emptied, 'payback')).toEqual({ state: 'missing', waitsFor: ['running'] });
    expect(conclusion(emptied)).toMatchObject({ state: 'waits', waitsFor: ['running'] });
  });
});

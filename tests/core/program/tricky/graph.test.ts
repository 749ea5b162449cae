import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';
import { issuesOf, read, run, smallCase } from './workedRun.ts';

const label = { da: 'tal', en: 'figure' };
const parameters = [{ id: 'base', unit: 'factor', value: 1 }];
const cyclesIn = (...formulas: [id: string, formula: string][]) =>
  issuesOf(
    smallCase(
      parameters,
      formulas.map(([id, formula]) => ({ id, unit: 'factor', formula })),
    ),
  ).filter(({ code }) => code === 'program.cycle');

describe('the graph of a case', () => {
  it('names a formula that reads itself', () => {
    const [issue, ...rest] = cyclesIn(['avoided', 'avoided']);
    expect(rest).toEqual([]);
    expect(issue).toMatchObject({ path: expect.arrayContaining(['avoided']) });
  });

  it('names every member of a longer cycle, once', () => {
    const found = cyclesIn(['one', 'two + base'], ['two', 'three'], ['three', 'one'], ['after', 'one']);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ path: expect.arrayContaining(['one', 'two', 'three']) });
  });

  it('lets a formula use a measure, and refuses a line that uses a measure of itself', () => {
    const model = workedCase('ccc');
    const perChild = { id: 'npvPerChild', label, unit: 'DKK', formula: 'npvCash * 1[child/yr] / patients' };
    const used = { ...model, formulas: [...model.formulas, perChild] };
    expect(issuesOf(used)).toEqual([]);
    expect(read(run(used), 'npvPerChild')).toBeCloseTo(Number(read(run(model), 'npvCash')) / 250, 3);
    const lines = model.lines.map((line) =>
      line.id === 'buy' ? { ...line, amount: 'investment + npvCash' } : line,
    );
    expect(issuesOf({ ...model, lines }).map(({ code }) => code)).toContain('program.cycle');
  });

  it('orders the follow of a repay of a transfer after what it follows', () => {
    const { order } = compileCase(workedCase('national-spread'));
    const places = ['payout', 'repaid', 'losses', 'npvFund'].map((id) => order.indexOf(id));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('gives every other figure the same bits when a measure is added', () => {
    const model = workedCase('birth-robot');
    const extra = { id: 'extra', label, measure: 'sum' as const, of: { lens: 'cash' as const } };
    const before = run(model);
    const after = run({ ...model, measures: [...(model.measures ?? []), extra] });
    for (const [id, column] of before.columns) expect([id, after.columns.get(id)]).toEqual([id, column]);
  });

  it('holds a value that varies by draw still in all rows of the draw', async () => {
    const { vary } = await import('../../../../src/core/program/years/widen.ts');
    const { caseRows } = await import('../../../../src/core/analysis/caseRows.ts');
    const { prepareInputs } = await import('../../../../src/core/program/prepareInputs.ts');
    const { evaluate } = await import('../../../../src/core/program/evaluate.ts');
    const program = compileCase(workedCase('national-spread'));
    const inputs = prepareInputs(program, { example: true, rows: caseRows(program) });
    const draws = [0.5, 0.8, 1];
    const { columns } = evaluate(program, vary(inputs, 'transferability', draws));
    const gains = columns.get('gain') ?? new Float64Array();
    expect(gains).toHaveLength(15);
    draws.forEach((draw, variant) => {
      expect([...gains.slice(variant * 5, variant * 5 + 5)]).toEqual(Array(5).fill(1_000_000 * draw));
    });
  });
});

import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { caseRows } from '../../../src/core/analysis/caseRows.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { receipt, type Receipt } from '../../../src/core/program/receipt.ts';
import { WORKED, workedCase } from '../../fixtures/worked/complete.ts';

const robot = compileCase(workedCase('birth-robot'));
const evaluation = evaluate(robot, prepareInputs(robot));
const read = (address: string): Receipt => {
  const found = receipt(evaluation, address);
  if (!found) throw new Error(`no receipt at ${address}`);
  return found;
};

describe('receipt', () => {
  it('fills a formula in with figures that lead further down', () => {
    const { tokens, inputs, usedBy } = read('grossHours');
    expect(
      tokens?.map((token) =>
        token.kind === 'figure' ? token.id : token.kind === 'symbol' ? token.text : '',
      ),
    ).toEqual(['births', '×', 'minutesPerBirth']);
    expect(inputs).toEqual(['births', 'minutesPerBirth']);
    expect(usedBy).toContain('grossPosts');
  });

  it('shows a measure year by year with factor and present value that sum to it', () => {
    const { years, state } = read('npvCash');
    const sum = years?.reduce((total, { present }) => total + (present ?? 0), 0);
    expect(state).toEqual({ state: 'value', value: expect.closeTo(-977257.8563, 4) });
    expect(sum).toBeCloseTo(-977257.8563, 4);
    expect(years?.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026, 2027]);
  });

  it('shows one year of a line at id@year', () => {
    expect(read('run@2024').state).toEqual({ state: 'value', value: -150000 });
    expect(read('run@2024').years).toHaveLength(1);
  });

  it('ends at a parameter with its source', () => {
    const { inputs, sources, parameter } = read('births');
    expect(inputs).toEqual([]);
    expect(sources).toEqual([{ id: 'S', place: '1.9' }]);
    expect(parameter?.class).toBe('document');
  });

  it('shows what the user set beside the case own value, and stops at a computed parameter typed over', () => {
    const changes = [{ parameter: 'midwifeHour', value: 400, reason: 'own payroll' }];
    const own = receipt(evaluate(robot, prepareInputs(robot, { changes })), 'midwifeHour');
    expect(own).toMatchObject({ state: { value: 400 }, change: { reason: 'own payroll' }, inputs: [] });
    expect(own?.caseState).toEqual({ state: 'value', value: expect.closeTo(314.9069, 4) });
    expect(own?.tokens).toBeUndefined();
  });

  it('shows a row at id/row, and for the whole how many rows it was made of', () => {
    const wards = evaluate(robot, prepareInputs(robot, { rows: caseRows(robot), reading: 'asPublished' }));
    expect(receipt(wards, 'posts/Thisted')?.state).toEqual({
      state: 'value',
      value: expect.closeTo(0.13223, 5),
    });
    expect(receipt(wards, 'grossHours')?.rows).toEqual({ counted: 2, left: [] });
  });

  it('has nothing at an address that names nothing', () => {
    expect(receipt(evaluation, 'nowhere')).toBeNull();
    expect(receipt(evaluation, 'hours/Thisted')).toBeNull();
  });

  it.each(WORKED)('walks from every outcome of %s down to parameters without a dead end', (id) => {
    const program = compileCase(workedCase(id));
    const run = evaluate(program, prepareInputs(program, { example: true }));
    const seen = new Set<string>();
    const walk = (address: string): void => {
      if (seen.has(address)) return;
      seen.add(address);
      const found = receipt(run, address);
      if (!found) throw new Error(`dead end at ${address}`);
      const isLeaf = found.inputs.length === 0;
      if (isLeaf) expect(found.parameter, address).toBeDefined();
      for (const next of [...found.inputs, ...found.usedBy]) walk(next);
    };
    for (const { figure } of program.model.outcomes) walk(figure);
    expect(seen.size).toBeGreaterThan(program.model.outcomes.length);
  });
});

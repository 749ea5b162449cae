import { describe, expect, it } from 'vitest';
import { sweepTable } from '../../../../src/core/analysis/sweep/sweepTable.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';
import { read, run } from './workedRun.ts';

describe('the mixing unit by doses a day', () => {
  const program = compileCase(workedCase('iv-unit'));
  const values = [100, 153, 154, 300, 437, 438];

  it('is worth it between its two crossings and nowhere else', () => {
    const table = { id: 'sweep', over: { parameter: 'doses', values }, show: ['inRange'] };
    const rows = sweepTable(program, table, { example: true });
    expect(rows.map(({ states }) => states[0])).toEqual(
      [0, 0, 1, 1, 1, 0].map((value) => ({ state: 'value', value })),
    );
  });

  it('does not pass on an upper crossing that does not exist, because known() asks first', () => {
    const dear = run('iv-unit', { example: true, at: { robotPerDose: 100, doses: 300 } });
    expect(read(dear, 'toVolume')).toBe('none');
    expect(read(dear, 'inRange')).toBe(1);
  });
});

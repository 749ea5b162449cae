import { describe, expect, it } from 'vitest';
import { conclusion } from '../../../../src/core/program/conclusion.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';
import { read, rowOf, run } from './workedRun.ts';

describe('operational targets', () => {
  const all = run('operational-targets', { rows: true });
  const at = (figure: string, name: string) => read(all, figure, rowOf(all, name));

  it('readmissions have no target: gap, met and clash stay empty, yet it can be said that they did not improve', () => {
    for (const figure of ['gap', 'met', 'clash']) expect(typeof at(figure, 'readmissions')).toBe('string');
    expect(at('improved', 'readmissions')).toBe(0);
  });

  it('find the two verdicts that clash with their own figures', () => {
    const names = all.inputs.rows?.names ?? [];
    expect(names.filter((name) => at('clash', name) === 1)).toEqual(['belt restraints', 'budget economy']);
  });

  it('take "above 100" and "at least 100" apart at exactly 100', () => {
    const exactly = (rule: string) => {
      const model = workedCase('operational-targets');
      const rows = [{ name: 'index', value: 100, previous: 94, target: 100, rule, printed: null }];
      const { mapping } = model.dataset ?? { mapping: {} };
      return read(run({ ...model, dataset: { mapping, rows } }, { rows: true }), 'met', { row: 0 });
    };
    expect(exactly('above')).toBe(0);
    expect(exactly('atLeast')).toBe(1);
  });

  it('count one of eighteen known targets met and eleven of nineteen moving the right way', () => {
    expect(read(all, 'metOne')).toBe(1);
    expect(read(all, 'improvedOne')).toBe(11);
    const names = all.inputs.rows?.names ?? [];
    expect(names).toHaveLength(19);
    expect(names.filter((name) => typeof at('met', name) === 'number')).toHaveLength(18);
    expect(conclusion(all)).toMatchObject({ state: 'said', rule: 1 });
  });

  it('speak of no distance closed where the target was met before', () => {
    expect(at('closed', 'diagnosed psych adult')).toBe('none');
  });
});

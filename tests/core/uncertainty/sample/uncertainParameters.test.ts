import { describe, expect, it } from 'vitest';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs, type InputOptions } from '../../../../src/core/program/prepareInputs.ts';
import { uncertainParameters } from '../../../../src/core/uncertainty/sample/uncertainParameters.ts';
import { formula, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

const range = { low: 10, high: 50 };
const parameters: CaseModel['parameters'] = [
  quantity('said', 'h', 20, { ...range, dist: 'gamma' }),
  quantity('silent', 'h', 20, range),
  quantity('fixed', 'h', 20, { ...range, dist: 'fixed' }),
  quantity('plain', 'h', 20),
  quantity('switched', 'h', 20, { ...range, dist: 'scenario' }),
  quantity('empty', 'h', 20, { ...range, dist: 'pert', startsEmpty: true }),
  quantity('follows', 'h', { formula: 'said + silent' }),
  quantity('implied', 'h', { formula: '2 * plain' }, { ...range, dist: 'pert' }),
  quantity('idle', 'h', 20, { ...range, dist: 'pert' }),
  quantity('wrong', 'h', 0, { low: 0, high: 5, dist: 'gamma' }),
  quantity('counts', 'share', 0.57, { low: 0.421, high: 0.722, dist: { beta: [23, 17] } }),
  { id: 'kind', label: say('kind'), class: 'assumption', options: ['a', 'b'], value: 'a' },
];
const program = compileCase(
  smallCase({
    parameters,
    formulas: [
      formula(
        'all',
        'h',
        'said + silent + fixed + plain + switched + empty + follows + implied + wrong + counts * plain',
      ),
    ],
  }),
);
const found = (options: InputOptions = {}, plan = {}) =>
  uncertainParameters(program, prepareInputs(program, options), plan);
const drawn = (id: string, options: InputOptions = {}) => found(options).drawn.find((one) => one.id === id);

describe('uncertainParameters', () => {
  it('draws what has a range and a distribution, PERT where nobody says how, and says why not the rest', () => {
    const { drawn, kept } = found();
    expect(drawn.map(({ id, dist, byDefault }) => [id, dist, byDefault])).toEqual([
      ['said', 'gamma', false],
      ['silent', 'pert', true],
      ['implied', 'pert', false],
      ['counts', { beta: [23, 17] }, false],
    ]);
    expect(Object.fromEntries(kept.map(({ id, why }) => [id, why]))).toEqual({
      fixed: 'fixed',
      plain: 'fixed',
      switched: 'switched',
      empty: 'empty',
      follows: 'computed',
      idle: 'unused',
      wrong: 'refused',
      kind: 'choice',
    });
    expect(kept.find(({ id }) => id === 'wrong')?.issue?.code).toBe('uncertainty.not-positive');
  });

  it('lets the range follow a typed value, and draws a field once it is filled', () => {
    const said = drawn('said', { changes: [{ parameter: 'said', value: 40 }] });
    expect(said).toMatchObject({ value: 40, low: 20, high: 100, spec: { kind: 'gamma', mean: 40 } });
    expect(drawn('empty', { example: true })).toMatchObject({ value: 20, low: 10, high: 50 });
  });

  it('lets the range of a computed parameter follow what it is worked out as', () => {
    expect(drawn('implied')).toMatchObject({ value: 40, low: 10, high: 50, computed: true });
    const doubled = drawn('implied', { changes: [{ parameter: 'plain', value: 40 }] });
    expect(doubled).toMatchObject({ value: 80, low: 20, high: 100 });
    const typed = drawn('implied', { changes: [{ parameter: 'implied', value: 20 }] });
    expect(typed).toMatchObject({ value: 20, low: 5, high: 25, computed: false });
  });

  it('takes the user’s own distribution and range; a typed range counts for more than the source’s counts', () => {
    const uniform = { parameter: 'said', dist: 'uniform', low: 15, high: 30 } as const;
    expect(drawn('said', { changes: [uniform] })).toMatchObject({
      spec: { kind: 'uniform', low: 15, high: 30 },
    });
    expect(drawn('counts')).toMatchObject({ spec: { kind: 'beta', events: 23, others: 17 } });
    const typed = drawn('counts', { changes: [{ parameter: 'counts', low: 0.5, high: 0.64 }] });
    expect(typed).toMatchObject({ dist: 'beta', spec: { kind: 'beta' } });
    expect(typed?.spec).not.toEqual({ kind: 'beta', events: 23, others: 17 });
  });

  it('holds what the plan holds, and leaves alone what the dataset gives by row', () => {
    expect(found({}, { hold: ['said'] }).kept).toContainEqual({ id: 'said', why: 'held', issue: null });
    const rows = {
      names: ['A', 'B'],
      parts: [null, null],
      totals: [false, false],
      values: new Map([['said', Float64Array.of(5, 7)]]),
    };
    expect(found({ rows }).kept).toContainEqual({ id: 'said', why: 'byRow', issue: null });
  });

  it('draws from measurements of the user’s own, and from a column in the parameter’s own samples', () => {
    const samples = Array.from({ length: 20 }, (_, i) => 15 + i);
    const own = drawn('plain', { changes: [{ parameter: 'plain', dist: { samples } }] });
    expect(own).toMatchObject({ low: 15, high: 34, spec: { kind: 'empirical' } });
    const changes = [{ parameter: 'said', dist: { empirical: 'days' } }];
    const column = Float64Array.from(samples);
    const plan = { samples: new Map([['said', column]]) };
    const said = found({ changes }, plan).drawn.find(({ id }) => id === 'said');
    expect(said?.spec).toEqual({ kind: 'empirical', samples: column });
    const elsewhere = { samples: new Map([['days', column]]) };
    expect(found({ changes }, elsewhere).kept.find(({ id }) => id === 'said')?.issue).toMatchObject({
      code: 'uncertainty.no-samples',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { prepareInputs, profileOf } from '../../../src/core/program/prepareInputs.ts';
import type { SetValue } from '../../../src/core/model/scenario.ts';
import { quantity, say, smallCase } from '../../fixtures/smallCase.ts';

const model = smallCase({
  settings: { start: 2022, horizon: 5, discount: 'dk2021', priceLevel: '22-PL' },
  priceIndex: { id: 'pl', rates: { 2021: 0.02, 2022: 0.01 } },
  parameters: [
    quantity('minutes', 'min', 90),
    quantity('fee', 'DKK', 100, { priceLevel: '20-PL' }),
    quantity('old', 'DKK', 100, { priceLevel: '18-PL' }),
    quantity('empty', 'DKK', 700, { startsEmpty: true }),
    {
      id: 'ramp',
      label: say('ramp'),
      class: 'assumption',
      unit: 'share',
      profile: [1],
      alternatives: { slow: [0.25, 0.6, 1] },
    },
    { id: 'kind', label: say('kind'), class: 'assumption', options: ['no', 'yes'], value: 'yes' },
  ],
  readings: [{ id: 'source', values: { minutes: 60 } }],
});
const program = compileCase(model);

describe('prepareInputs', () => {
  it('stores base units: 90 minutes are 1.5 hours', () => {
    expect(prepareInputs(program).columns.get('minutes')).toEqual(Float64Array.of(1.5));
  });

  it('chains an amount to the price level of the settings and keeps the steps', () => {
    const inputs = prepareInputs(program);
    expect(inputs.columns.get('fee')?.[0]).toBeCloseTo(100 * 1.02 * 1.01, 12);
    expect(inputs.prices.get('fee')?.steps).toEqual([
      { year: 2021, rate: 0.02 },
      { year: 2022, rate: 0.01 },
    ]);
  });

  it('names the first year without a rate once and leaves the amount without a value', () => {
    const inputs = prepareInputs(program);
    expect(inputs.issues).toEqual([
      { code: 'program.missing-price-year', at: 'priceIndex.rates', year: 2019 },
    ]);
    expect(inputs.columns.get('old')?.[0]).toBeNaN();
  });

  it('leaves what starts empty without a value until it is typed or the example is taken', () => {
    expect(prepareInputs(program).columns.get('empty')?.[0]).toBeNaN();
    expect(prepareInputs(program, { reading: 'example' }).columns.get('empty')?.[0]).toBe(700);
    const typed = prepareInputs(program, { changes: [{ parameter: 'empty', value: 5 }] });
    expect(typed.columns.get('empty')?.[0]).toBe(5);
  });

  it('lays changes over the reading and `at` over both', () => {
    const changes = [{ parameter: 'minutes', value: 30 }];
    expect(prepareInputs(program, { reading: 'source' }).columns.get('minutes')?.[0]).toBe(1);
    expect(prepareInputs(program, { reading: 'source', changes }).columns.get('minutes')?.[0]).toBe(0.5);
    expect(prepareInputs(program, { changes, at: { minutes: 6 } }).columns.get('minutes')?.[0]).toBe(0.1);
  });

  it('takes the cell of one row for the case’s own value, under the reading and what is typed', () => {
    const rows = {
      names: ['A', 'B'],
      parts: [null, null],
      totals: [false, false],
      values: new Map<string, Float64Array>(),
      cells: new Map<string, SetValue>([
        ['minutes', 120],
        ['kind', 'no'],
        ['fee', null],
      ]),
    };
    const inputs = prepareInputs(program, { rows });
    expect([inputs.rows, inputs.lanes.rows]).toEqual([null, 1]);
    expect(inputs.columns.get('minutes')).toEqual(Float64Array.of(2));
    expect(inputs.columns.get('kind')?.[0]).toBe(0);
    expect(inputs.columns.get('fee')?.[0]).toBeNaN();
    expect(prepareInputs(program, { rows, reading: 'source' }).columns.get('minutes')?.[0]).toBe(1);
    const changes = [{ parameter: 'minutes', value: 30 }];
    expect(prepareInputs(program, { rows, changes }).columns.get('minutes')?.[0]).toBe(0.5);
  });

  it('makes no rows of a dataset that gives no values: the case would be counted once for each', () => {
    const rows = { names: ['a', 'b'], parts: [null, null], totals: [false, false], values: new Map() };
    const inputs = prepareInputs(program, { rows });
    expect([inputs.rows, inputs.lanes.rows]).toEqual([null, 1]);
  });

  it('keeps its rows where a dataset gives single cells beside columns', () => {
    const rows = {
      names: ['A', 'B'],
      parts: [null, null],
      totals: [false, false],
      values: new Map([['minutes', Float64Array.of(60, 90)]]),
      cells: new Map([['fee', 5]]),
    };
    const inputs = prepareInputs(program, { rows });
    expect([inputs.lanes.rows, inputs.set.get('fee')]).toEqual([2, 5]);
    expect([...(inputs.columns.get('minutes') ?? [])]).toEqual([1, 1.5]);
  });

  it('takes a profile by the name of an alternative or by its numbers', () => {
    const ages = (value: string | number[]): number[] | undefined =>
      prepareInputs(program, { at: { ramp: value } })
        .profiles.get('ramp')
        ?.map((age) => age[0] ?? NaN);
    expect(ages('slow')).toEqual([0.25, 0.6, 1]);
    expect(ages([0.5, 1])).toEqual([0.5, 1]);
    const [profile] = model.parameters.filter((parameter) => 'profile' in parameter);
    expect(profile && profileOf(profile, undefined)).toEqual([1]);
  });

  it('holds a choice as the place of its option', () => {
    expect(prepareInputs(program).columns.get('kind')?.[0]).toBe(1);
    expect(prepareInputs(program, { at: { kind: null } }).columns.get('kind')?.[0]).toBeNaN();
  });

  it('throws for a reading the case does not have', () => {
    expect(() => prepareInputs(program, { reading: 'nowhere' })).toThrow('no reading nowhere');
  });
});

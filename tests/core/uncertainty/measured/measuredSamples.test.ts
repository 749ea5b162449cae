import { describe, expect, it } from 'vitest';
import type { TableColumn } from '../../../../src/core/dataset/table.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { measuredSamples } from '../../../../src/core/uncertainty/measured/measuredSamples.ts';
import { quantity, smallCase } from '../../../fixtures/smallCase.ts';

const { units } = compileCase(smallCase({ parameters: [quantity('time', 'h', 2)] }));
const time = quantity('time', 'h', 2, { limits: [0, 24] });
const numbers = (length: number, at: (i: number) => number = (i) => i) =>
  Float64Array.from({ length }, (_, i) => at(i));
const column = (data: Float64Array, unit?: string): TableColumn => ({
  id: 'c1',
  name: 'Tid',
  type: 'number',
  data,
  ...(unit !== undefined && { unit }),
});
const taken = (
  data: Float64Array,
  how: Partial<Parameters<typeof measuredSamples>[2]> = {},
  unit?: string,
) => {
  const found = measuredSamples(column(data, unit), time, { units, ...how });
  return 'samples' in found ? [...found.samples] : found.issue;
};

describe('measuredSamples', () => {
  it('converts from the unit that is said, else the column’s own, else takes the parameter’s', () => {
    const minutes = numbers(20, (i) => 30 + 30 * i);
    const hours = [...numbers(20, (i) => 0.5 + 0.5 * i)];
    expect(taken(minutes, { unit: 'min' })).toEqual(hours);
    expect(taken(minutes, {}, 'min')).toEqual(hours);
    expect(taken(Float64Array.from(hours))).toEqual(hours);
  });

  it('takes per cent for a share', () => {
    const share = quantity('part', 'share', 0.5);
    const found = measuredSamples(column(numbers(21, (i) => 5 * i)), share, { units, unit: '%' });
    if (!('samples' in found)) throw new Error(found.issue.code);
    expect([found.samples[1], found.samples[20]]).toEqual([0.05, 1]);
  });

  it('refuses a unit that does not fit, and texts', () => {
    expect(taken(numbers(20), { unit: 'DKK' })).toMatchObject({ code: 'dataset.unit-clash', at: 'time' });
    const texts: TableColumn = { id: 'c1', name: '', type: 'text', dictionary: [], data: new Int32Array(30) };
    expect(measuredSamples(texts, time, { units })).toMatchObject({
      issue: { code: 'dataset.not-numbers', column: 'c1' },
    });
  });

  it('refuses numbers beyond the hard bounds, naming the first and how many', () => {
    expect(taken(numbers(30))).toEqual({
      code: 'uncertainty.sample-outside',
      at: 'time',
      value: 25,
      low: 0,
      high: 24,
      count: 5,
    });
  });

  it('refuses numbers that no document may hold once they are converted', () => {
    const cost = quantity('cost', 'DKK', 1);
    const found = measuredSamples(column(numbers(20, (i) => i * 1e6)), cost, { units, unit: 'bnDKK' });
    expect(found).toMatchObject({ issue: { code: 'uncertainty.sample-outside', high: 1e15 } });
  });

  it('needs twenty and keeps no more than ten thousand, missing cells and totals not counted', () => {
    const gaps = numbers(23, (i) => (i === 3 ? NaN : i === 22 ? 253 : i));
    expect(taken(gaps, { totals: [22] })).toHaveLength(21);
    expect(taken(numbers(19))).toMatchObject({ code: 'uncertainty.too-few-samples', count: 19, least: 20 });
    const many = numbers(10_001, () => 1);
    expect(taken(many)).toMatchObject({ code: 'uncertainty.too-many-samples', count: 10_001, most: 10_000 });
    expect(taken(many, { most: Infinity })).toHaveLength(10_001);
  });
});

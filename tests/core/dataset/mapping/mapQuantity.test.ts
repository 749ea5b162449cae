import { describe, expect, test } from 'vitest';
import { mapQuantity } from '../../../../src/core/dataset/mapping/mapQuantity.ts';
import type { Quantity } from '../../../../src/core/model/parameter.ts';
import { readUnits } from '../../../../src/core/units/readUnits.ts';

const units = readUnits([{ id: 'child' }, { id: 'anaesthesia' }], []).table;
const quantity = (unit: string, limits?: Quantity['limits']): Quantity => ({
  id: 'x',
  label: { da: '', en: '' },
  class: 'document',
  unit,
  value: 1,
  ...(limits && { limits }),
});
const rows = (value: number, unit?: string) => ({
  column: {
    id: 'c1',
    name: 'X',
    type: 'number',
    ...(unit && { unit }),
    data: Float64Array.of(value),
  } as const,
  called: 'X',
  names: ['Nord'],
});

describe('mapQuantity', () => {
  test.each([
    [50, undefined, undefined, 'child/yr', 50],
    [50, undefined, 'child/month', 'child/yr', 600],
    [2.5, undefined, 'mDKK/yr', 'DKK/yr', 2_500_000],
    [90, 'min/child', undefined, 'h/child', 1.5],
    [57, '%', undefined, 'share', 0.57],
    [57, '%', undefined, '%', 57],
  ])('%d in column unit %s, mapping unit %s is in %s: %d', (value, own, chosen, unit, result) => {
    const entry = { column: 'c1', ...(chosen && { unit: chosen }) };
    const { values, issues } = mapQuantity(rows(value, own), quantity(unit), { entry, units });
    expect(values?.[0]).toBeCloseTo(result, 9);
    expect(issues).toEqual([]);
  });

  test('a value in the same unit is not touched, whatever its size', () => {
    const { values } = mapQuantity(rows(0.1 + 0.2, 'min/child'), quantity('min/child'), {
      entry: { column: 'c1' },
      units,
    });
    expect(values?.[0]).toBe(0.1 + 0.2);
  });

  test('per cent fit a share between two counts, not any other ratio', () => {
    const entry = { column: 'c1' };
    const bounded = mapQuantity(rows(57, '%'), quantity('anaesthesia/child', [0, 1]), { entry, units });
    expect(bounded.values?.[0]).toBeCloseTo(0.57, 15);
    const unbounded = mapQuantity(rows(57, '%'), quantity('anaesthesia/child'), { entry, units });
    expect(unbounded.issues).toMatchObject([
      { code: 'dataset.unit-clash', columnUnit: '%', parameterUnit: 'anaesthesia/child' },
    ]);
  });

  test('57 where a share is meant is outside its bounds: missing and named, never a wrong number', () => {
    const { values, issues } = mapQuantity(rows(57), quantity('share'), { entry: { column: 'c1' }, units });
    expect(values?.[0]).toBeNaN();
    expect(issues).toEqual([
      { code: 'dataset.out-of-bounds', at: 'x', column: 'X', row: 'Nord', value: 57, low: 0, high: 1 },
    ]);
  });
});

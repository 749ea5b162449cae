import { expect, test } from 'vitest';
import { columnUnits } from '../../../../src/core/dataset/units/columnUnits.ts';
import type { Quantity } from '../../../../src/core/model/parameter.ts';
import { sameDimension } from '../../../../src/core/units/dimension.ts';
import { readUnit } from '../../../../src/core/units/readUnit.ts';
import { readUnits } from '../../../../src/core/units/readUnits.ts';

const units = readUnits([{ id: 'birth' }, { id: 'yrs' }], []).table;
const quantity = (unit: string, more: Partial<Quantity> = {}): Quantity => ({
  ...{ id: 'x', label: { da: '', en: '' }, class: 'document', unit, value: 1 },
  ...more,
});

test('a figure per year may come per month, week or day', () => {
  expect(columnUnits(quantity('birth/yr'), units)).toEqual([
    'birth/yr',
    'birth/month',
    'birth/week',
    'birth/day',
  ]);
});

test('money may differ by its size and by its pace', () => {
  const found = columnUnits(quantity('DKK/yr'), units);
  expect(found.slice(0, 4)).toEqual(['DKK/yr', 'kDKK/yr', 'mDKK/yr', 'bnDKK/yr']);
  expect(found).toContain('kDKK/month');
});

test('every one measures the same, and names that only look alike are left', () => {
  for (const unit of ['DKK/(birth yr)', 'min/birth', 'h/yr', 'yrs', '%', 'birth']) {
    const [own, ...others] = columnUnits(quantity(unit), units);
    expect(own).toBe(unit);
    const read = readUnit(unit, units);
    for (const other of others) {
      const each = readUnit(other, units);
      if ('issue' in read || 'issue' in each) throw new Error(other);
      expect(sameDimension(each.unit.dimension, read.unit.dimension)).toBe(true);
    }
  }
  expect(columnUnits(quantity('yrs'), units)).toEqual(['yrs']);
});

test('a share may be written in per cent, whatever it is a share of', () => {
  const share = columnUnits(quantity('birth/birth', { limits: [0, 1] }), units);
  expect(share).toEqual(['birth/birth', '%']);
});

test('a unit that cannot be read stands alone', () => {
  expect(columnUnits(quantity('bird/yr'), units)).toEqual(['bird/yr']);
});

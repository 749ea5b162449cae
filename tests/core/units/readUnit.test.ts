import { describe, expect, it } from 'vitest';
import { readUnit, readUnitWith } from '../../../src/core/units/readUnit.ts';
import { unitNamed, unitsOf } from './unitsOf.ts';

const table = unitsOf('birth', 'visit');

describe('readUnit', () => {
  it.each([
    ['DKK/(post yr)', { DKK: 1, post: -1, yr: -1 }],
    ['DKK / ( post * yr )', { DKK: 1, post: -1, yr: -1 }],
    ['DKK/post/yr', { DKK: 1, post: -1, yr: -1 }],
    ['DKK post', { DKK: 1, post: 1 }],
    ['1/yr', { yr: -1 }],
    ['km^2', { km: 2 }],
    ['h^-1', { h: -1 }],
    ['(h/yr)^2', { h: 2, yr: -2 }],
    ['h/h', {}],
    ['%/yr', { yr: -1 }],
    ['visit^0', {}],
    [' h ', { h: 1 }],
  ] as const)('reads %j', (text, dimension) => {
    const unit = unitNamed(text, table);
    expect(unit.dimension).toEqual(dimension);
    expect(unit.warn).toBeUndefined();
    expect(unit.text).toBe(text);
  });

  it('lets "/" take one term, so DKK/post yr is (DKK/post)·yr, and warns of it', () => {
    expect(unitNamed('DKK/post yr')).toMatchObject({
      dimension: { DKK: 1, post: -1, yr: 1 },
      warn: 'slash-then-product',
    });
    expect(unitNamed('DKK/post*yr').warn).toBe('slash-then-product');
    expect(unitNamed('DKK yr/post').warn).toBeUndefined();
  });

  it.each([
    ['', 0],
    ['h/', 2],
    ['/h', 0],
    ['(h', 2],
    ['h)', 1],
    ['h//yr', 2],
    ['h^', 1],
    ['h^12', 1],
    ['h^2^2', 3],
    ['2 h', 0],
    ['12', 0],
    ['h per yr!', 8],
    ['kr.', 2],
  ])('refuses %j at position %d', (text, position) => {
    expect(readUnit(text, table)).toEqual({ issue: { code: 'units.syntax', at: '', unit: text, position } });
  });

  it('names the part it does not know and what may be meant', () => {
    expect(readUnit('min/brith', table)).toMatchInlineSnapshot(`
      {
        "issue": {
          "at": "",
          "code": "units.unknown",
          "near": "birth",
          "part": "brith",
          "unit": "min/brith",
        },
      }
    `);
    expect(readUnit('DKK/patient', table)).toMatchInlineSnapshot(`
      {
        "issue": {
          "at": "",
          "code": "units.unknown",
          "part": "patient",
          "unit": "DKK/patient",
        },
      }
    `);
  });

  it('refuses powers whose scale is beyond all numbers', () => {
    expect(readUnit('(((min^9)^9)^9)^9', table)).toMatchObject({ issue: { code: 'units.syntax' } });
    expect(readUnit('(((month^-9)^9)^9)^9', table)).toMatchObject({ issue: { code: 'units.syntax' } });
    expect(readUnit('(mDKK/h)^2', table)).toMatchObject({ unit: { factor: 1e12, divisor: 1 } });
  });

  it('refuses nesting without end instead of running out of stack', () => {
    const deep = `${'('.repeat(100_000)}h${')'.repeat(100_000)}`;
    expect(readUnit(deep, table)).toMatchObject({ issue: { code: 'units.syntax' } });
  });
});

it('readUnitWith looks names up where it is told', () => {
  const read = readUnitWith('ward/yr', (name) => table.get(name === 'ward' ? 'visit' : name), ['ward']);
  expect(read).toMatchObject({ unit: { dimension: { visit: 1, yr: -1 } } });
});

import { describe, expect, it } from 'vitest';
import { builtinUnits } from '../../../src/core/units/builtin.ts';
import { readUnits } from '../../../src/core/units/readUnits.ts';

const counts = [{ id: 'dose' }, { id: 'ward' }];

describe('readUnits', () => {
  it('gives the built-in units and a dimension of its own to every count', () => {
    const { table, issues } = readUnits(counts, []);
    expect(issues).toEqual([]);
    expect(table.size).toBe(builtinUnits.size + 2);
    expect(table.get('dose')).toEqual({ text: 'dose', dimension: { dose: 1 }, factor: 1, divisor: 1 });
  });

  it("reads a case's own products in any order", () => {
    const { table, issues } = readUnits(counts, [
      { id: 'wardYear', equals: 'wardDay yr/day' },
      { id: 'wardDay', equals: 'ward day' },
    ]);
    expect(issues).toEqual([]);
    expect(table.get('wardDay')).toMatchObject({ dimension: { ward: 1, yr: 1 }, divisor: 365 });
    expect(table.get('wardYear')).toMatchObject({ text: 'wardYear', factor: 1, divisor: 1 });
  });

  it('reads the prefixes k, m and bn before a count, but not before a built-in unit', () => {
    const { table, issues } = readUnits(counts, [
      { id: 'thousandDoses', equals: 'kdose' },
      { id: 'km2', equals: 'mh' },
    ]);
    expect(table.get('thousandDoses')).toMatchObject({ dimension: { dose: 1 }, factor: 1000 });
    expect(issues).toMatchObject([{ code: 'units.unknown', at: 'km2', part: 'mh' }]);
  });

  it('reports double names and names that hide a built-in unit, and keeps the first', () => {
    const { table, issues } = readUnits(
      [{ id: 'dose' }, { id: 'dose' }, { id: 'h' }],
      [
        { id: 'dose', equals: 'h' },
        { id: 'yr', equals: 'h' },
      ],
    );
    expect(issues).toEqual(
      ['dose', 'h', 'dose', 'yr'].map((id) => ({ code: 'units.duplicate', at: id, unit: id })),
    );
    expect(table.get('dose')?.dimension).toEqual({ dose: 1 });
    expect(table.get('h')).toBe(builtinUnits.get('h'));
  });

  it('names a cycle once and leaves its units out', () => {
    const { table, issues } = readUnits(counts, [
      { id: 'a', equals: 'b h' },
      { id: 'b', equals: 'c' },
      { id: 'c', equals: 'a' },
      { id: 'sound', equals: 'dose/h' },
    ]);
    expect(issues).toEqual([{ code: 'units.cycle', at: 'a', unit: 'a' }]);
    expect([...table.keys()]).not.toContain('b');
    expect(table.get('sound')?.dimension).toEqual({ dose: 1, h: -1 });
  });

  it('reports an unknown part once, at the unit that names it', () => {
    const { issues } = readUnits(counts, [
      { id: 'a', equals: 'b/yr' },
      { id: 'b', equals: 'does' },
    ]);
    expect(issues).toMatchInlineSnapshot(`
      [
        {
          "at": "b",
          "code": "units.unknown",
          "near": "dose",
          "part": "does",
          "unit": "does",
        },
      ]
    `);
  });

  it('refuses names that no unit text could hold', () => {
    const { issues } = readUnits([{ id: 'hospital ward' }, { id: 'læge' }], []);
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['units.syntax', 'hospital ward'],
      ['units.syntax', 'læge'],
    ]);
  });
});

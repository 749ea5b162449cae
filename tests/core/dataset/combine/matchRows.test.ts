import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed, matchRows } from '../../../../src/core/dataset/combine/matchRows.ts';
import { ended, prices, tableFrom, volumes } from './tables.ts';

const keys = [{ left: 'c1', right: 'c1' }];

describe('matchRows', () => {
  test('finds the same key, then one that is alike, and says which', () => {
    const match = ended(matchRows(volumes, prices, keys));
    expect([...match.rows]).toEqual([3, 0, 2, -1, -1]);
    expect([...match.doubt]).toEqual([0, 1, 1, 0, 0]);
    expect(match).toMatchObject({ matched: 1, doubtful: 2, unmatched: 2, unused: 2, twiceCount: 0 });
    expect(match.pairs).toEqual([
      { left: 'Aarhus', right: 'Århus' },
      { left: 'Vejle ', right: 'Vejle' },
    ]);
    expect(match.unmatchedKeys).toEqual(['Skive']);
    expect(match.unusedKeys).toEqual(['odense', 'Ribe']);
  });

  test('takes neither of two keys that are alike', () => {
    const right = tableFrom({ Sted: ['odense', 'ODENSE'], Pris: [1, 2] });
    expect(ended(matchRows(volumes, right, keys))).toMatchObject({ doubtful: 0, unmatched: 5 });
  });

  test('names the keys that stand twice', () => {
    const right = tableFrom({ Sted: ['Odense', 'Vejle', 'Odense', 'Odense'], Pris: [1, 2, 3, 4] });
    expect(ended(matchRows(volumes, right, keys))).toMatchObject({ twice: ['Odense'], twiceCount: 1 });
  });

  test('matches by several columns, and a number with its text', () => {
    const left = tableFrom({ Sted: ['A', 'A'], År: [2023, 2024] });
    const right = tableFrom({ Sted: ['A', 'A'], År: ['2024', '2023'] });
    const both = [...keys, { left: 'c2', right: 'c2' }];
    expect([...ended(matchRows(left, right, both)).rows]).toEqual([1, 0]);
  });

  test('lists the first of many, and counts all', () => {
    const many = Array.from({ length: 300 }, (_, at) => `sted ${at}`);
    const match = ended(
      matchRows(tableFrom({ S: many }), tableFrom({ S: many.map((name) => `${name}.x`) }), keys),
    );
    expect(match).toMatchObject({ unmatched: 300, unused: 300 });
    expect(match.unmatchedKeys).toHaveLength(listed);
    expect(match.unusedKeys).toHaveLength(listed);
  });

  const names = fc.array(fc.constantFrom('Odense', 'odense', 'Aarhus', 'Århus', 'Vejle', 'Ribe', null), {
    maxLength: 12,
  });
  test('counts every row once, and the order of the other table does not matter', () => {
    fc.assert(
      fc.property(
        names,
        fc.uniqueArray(fc.constantFrom('Odense', 'ODENSE', 'Århus', 'Vejle', 'Skive')),
        fc.integer(),
        (left, right, by) => {
          const turned = right.map((_, at) => right[(at + Math.abs(by)) % right.length] ?? '');
          const [one, other] = [right, turned].map((sted) => {
            const table = tableFrom({ Sted: sted, nr: sted.map((_, at) => at) });
            const match = ended(matchRows(tableFrom({ S: left }), table, keys));
            return { match, takes: [...match.rows].map((row) => sted[row] ?? null) };
          });
          for (const { match } of [one!, other!]) {
            expect(match.matched + match.doubtful + match.unmatched).toBe(left.length);
            expect(new Set([...match.rows].filter((row) => row >= 0)).size + match.unused).toBe(right.length);
          }
          expect(other!.takes).toEqual(one!.takes);
          expect(other!.match.doubt).toEqual(one!.match.doubt);
        },
      ),
      { numRuns: 500 },
    );
  });
});

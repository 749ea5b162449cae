import { describe, expect, it } from 'vitest';
import { correlatedGroups } from '../../../../src/core/uncertainty/sample/correlatedGroups.ts';

const pair = (a: string, b: string, rank: number) => ({ a, b, rank });

describe('correlatedGroups', () => {
  it('puts together what is tied, in the order of the parameters', () => {
    const { groups, issues } = correlatedGroups(
      ['a', 'b', 'c', 'd', 'e'],
      [pair('d', 'a', 0.5), pair('e', 'd', 0.2), pair('b', 'b', 1), pair('c', 'b', 0)],
    );
    expect(groups.map(({ members }) => members)).toEqual([['a', 'd', 'e']]);
    expect(groups[0]!.lower[1]![0]).toBeCloseTo(2 * Math.sin(Math.PI / 12), 14);
    expect(issues).toEqual([]);
  });

  it('names the pair that cannot hold beside those before it, and keeps those', () => {
    const { groups, held, issues } = correlatedGroups(
      ['a', 'b', 'c'],
      [pair('a', 'b', 0.9), pair('b', 'c', 0.9), pair('a', 'c', -0.9)],
    );
    expect(issues).toEqual([{ code: 'uncertainty.correlations-clash', at: 'a', other: 'c', rank: -0.9 }]);
    expect(held).toEqual([pair('a', 'b', 0.9), pair('b', 'c', 0.9)]);
    expect(groups[0]?.members).toEqual(['a', 'b', 'c']);
  });

  it('passes over what is not drawn', () => {
    expect(correlatedGroups(['a', 'b'], [pair('a', 'z', 0.5)])).toEqual({
      groups: [],
      held: [],
      issues: [],
    });
  });
});

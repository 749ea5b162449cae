import { describe, expect, it } from 'vitest';
import { order } from '../../../../src/core/program/compile/order.ts';

const reads = (graph: Record<string, string[]>): Map<string, string[]> => new Map(Object.entries(graph));

describe('order', () => {
  it('puts every node after those it reads and keeps the given order otherwise', () => {
    expect(order(reads({ c: ['b'], a: [], b: ['a'] })).sorted).toEqual(['a', 'b', 'c']);
  });

  it('names a node that reads itself', () => {
    expect(order(reads({ avoided: ['avoided'] })).issues).toEqual([
      { code: 'program.cycle', at: 'avoided', path: ['avoided', 'avoided'] },
    ]);
  });

  it('names a longer cycle once with its path and orders what is outside it', () => {
    const { sorted, broken, issues } = order(reads({ a: ['b'], b: ['c'], c: ['a'], d: ['e'], e: [] }));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path: ['a', 'b', 'c', 'a'] });
    expect([...broken].sort()).toEqual(['a', 'b', 'c']);
    expect(sorted).toEqual(['e', 'd']);
  });

  it('leaves names that are no node alone', () => {
    expect(order(reads({ a: ['horizon'] }))).toMatchObject({ sorted: ['a'], issues: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { thinHistory } from '../../../../src/app/storage/database/thinHistory.ts';

function revision(rev: number, second: number, name: string | null = null) {
  return { rev, name, at: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString() };
}

describe('thinHistory', () => {
  it('keeps the newest and drops those less than a minute before it', () => {
    expect(thinHistory([revision(1, 0), revision(2, 59), revision(3, 61)])).toEqual([2]);
  });

  it('keeps ten that are a minute apart', () => {
    const revisions = Array.from({ length: 14 }, (_, index) => revision(index + 1, index * 60));
    expect(thinHistory(revisions)).toEqual([4, 3, 2, 1]);
  });

  it('never drops a named one', () => {
    expect(thinHistory([revision(1, 0, 'før mødet'), revision(2, 1), revision(3, 2)])).toEqual([2]);
  });
});

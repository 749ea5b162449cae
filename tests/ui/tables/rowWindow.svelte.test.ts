import { describe, expect, it } from 'vitest';
import { RowWindow } from '../../../src/ui/tables/rowWindow.svelte.ts';

function windowOf(count: number): RowWindow {
  const rows = new RowWindow(() => count);
  rows.measure(40, 400);
  return rows;
}

describe('RowWindow', () => {
  it('draws the rows in view and some beside them, in a table of full height', () => {
    const rows = windowOf(1_000);
    expect([rows.first, rows.end, rows.above, rows.below]).toEqual([0, 22, 0, 1_000 * 40 - 22 * 40]);
    rows.scrolled(4_000);
    expect([rows.first, rows.end]).toEqual([88, 122]);
    expect(rows.above).toBe(88 * 40);
    expect(rows.above + (rows.end - rows.first) * 40 + rows.below).toBe(40_000);
    expect(rows.seen).toEqual({ first: 100, last: 109 });
  });

  it('shows the last row at the end of the scrollbar, however many there are', () => {
    const rows = windowOf(2_000_000);
    rows.scrolled(6_000_000 - 400);
    expect(rows.end).toBe(2_000_000);
    expect(rows.seen).toEqual({ first: 1_999_990, last: 1_999_999 });
    expect(rows.below).toBe(0);
  });

  it('moves row by row in the midst of a table taller than browsers draw, and settles without moving a row', () => {
    const rows = windowOf(2_000_000);
    rows.scrolled(3_000_000);
    const { first } = rows.seen;
    expect(first).toBeGreaterThan(900_000);
    for (let step = 1; step <= 10; step++) rows.scrolled(3_000_000 + step * 40);
    expect(rows.seen.first).toBe(first + 10);
    const place = rows.above + (rows.seen.first - rows.first) * 40;
    const scroll = rows.settle();
    expect(scroll).toBeLessThan(3_000_400);
    expect(rows.seen.first).toBe(first + 10);
    // The row stands as far below the top of the view as before.
    const moved = rows.above + (rows.seen.first - rows.first) * 40;
    expect(moved - scroll).toBeCloseTo(place - 3_000_400, 3);
    // The browser tells of the place it was put to: nothing moves by that.
    rows.scrolled(scroll);
    expect(rows.seen.first).toBe(first + 10);
  });

  it('goes to a row', () => {
    const rows = windowOf(1_000_000);
    const scroll = rows.goTo(499_999);
    expect(rows.seen.first).toBe(499_999);
    rows.scrolled(scroll);
    expect(rows.seen.first).toBe(499_999);
    rows.goTo(999_999);
    expect(rows.seen.last).toBe(999_999);
  });

  it('shows the end of what is left when rows go', () => {
    let count = $state(2_000_000);
    const rows = new RowWindow(() => count);
    rows.measure(40, 400);
    rows.scrolled(3_000_000);
    count = 30;
    expect(rows.seen).toEqual({ first: 20, last: 29 });
    expect([rows.first, rows.end, rows.above, rows.below]).toEqual([8, 30, 8 * 40, 0]);
    // The browser follows, and tells of it.
    rows.scrolled(30 * 40 - 400);
    expect(rows.seen).toEqual({ first: 20, last: 29 });
    count = 0;
    expect([rows.first, rows.end, rows.above, rows.below]).toEqual([0, 0, 0, 0]);
  });

  it('draws all of a short table', () => {
    const rows = windowOf(3);
    expect([rows.first, rows.end, rows.above, rows.below]).toEqual([0, 3, 0, 0]);
    expect(rows.seen).toEqual({ first: 0, last: 2 });
  });
});

import { expect, it } from 'vitest';
import { rowWindow } from '../../../src/ui/controls/rowWindow.ts';

it('rowWindow draws what is in sight and a little more, and leaves the room of all others', () => {
  const shown = rowWindow(1_000_000, 40, 400_000, 600);
  expect(shown).toEqual({ first: 9992, end: 10_023, above: 399_680, below: 39_599_080 });
  expect(shown.above + (shown.end - shown.first) * 40 + shown.below).toBe(40_000_000);
});

it('rowWindow ends with the list, also where it was scrolled beyond it', () => {
  expect(rowWindow(5, 40, 0, 600)).toEqual({ first: 0, end: 5, above: 0, below: 0 });
  expect(rowWindow(5, 40, 90_000, 600)).toEqual({ first: 0, end: 5, above: 0, below: 0 });
  expect(rowWindow(0, 40, 0, 600)).toEqual({ first: 0, end: 0, above: 0, below: 0 });
});

import { expect, test } from 'vitest';
import { markRows } from '../../../../src/ui/charts/lines/markRows.ts';
import { letterWidth } from '../../../../src/ui/charts/lines/wrapText.ts';

const mark = (id: string, x: number, text = 'Mindste antal: 146') => ({ id, x, text });

test('a label stands on the side of its mark that has room', () => {
  const { places } = markRows([mark('left', 20), mark('right', 380)], 400);
  expect(places.map(({ id, anchor }) => [id, anchor])).toEqual([
    ['left', 'start'],
    ['right', 'end'],
  ]);
  for (const { textX, lines, anchor } of places) {
    const length = (lines[0]?.length ?? 0) * letterWidth;
    expect(anchor === 'start' ? textX + length : textX - length).toBeLessThanOrEqual(400);
    expect(anchor === 'start' ? textX : textX - length).toBeGreaterThanOrEqual(0);
  }
});

test('marks that are near each other have rows of their own, and no line runs through the label of another', () => {
  const { places, height } = markRows([mark('b', 60), mark('a', 50)], 400);
  expect(places.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(places[0]?.y).toBeLessThan(places[1]?.y ?? 0);
  expect(height).toBe(32);
});

test('marks that are far apart share a row', () => {
  const { places, height } = markRows([mark('a', 10), mark('b', 250)], 500);
  expect(new Set(places.map(({ y }) => y)).size).toBe(1);
  expect(height).toBe(16);
});

test('a long label is broken, and no marks take no room', () => {
  const long = 'Mindste antal doser: her koster en brugbar time det samme som en sygeplejerske: 146 doser';
  const { places, height } = markRows([mark('a', 170, long)], 340);
  expect(places[0]?.lines.length).toBeGreaterThan(1);
  expect(height).toBe((places[0]?.lines.length ?? 0) * 16);
  expect(markRows([], 340)).toEqual({ places: [], height: 0 });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binColumn, MOST_BINS, type BinnedColumn } from '../../../../src/core/analysis/rows/binColumn.ts';

function told({ bins }: BinnedColumn): string[] {
  return bins.map(({ from, to, count }) => `${from}–${to}: ${count}`);
}

test('five values are counted as by hand', () => {
  // Sturges: 4 bins over 7.5, so 1.875 wide; Freedman–Diaconis: 2 × (5 − 2.5) / 5^(1/3) = 2.92. The smaller, rounded up.
  const binned = binColumn(Float64Array.of(1.5, 2.5, 4, 5, 9));
  expect(told(binned)).toEqual(['0–2: 1', '2–4: 1', '4–6: 2', '6–8: 0', '8–10: 1']);
  expect(binned).toMatchObject({ counted: 5, missing: 0, endless: 0, whole: false, median: 4, mean: 4.4 });
});

test('a value on an edge belongs to the bin it begins, and the largest to the last', () => {
  const binned = binColumn(Float64Array.of(0, 0.5, 1, 1, 1.5, 2));
  expect(told(binned)).toEqual(['0–0.5: 1', '0.5–1: 1', '1–1.5: 2', '1.5–2: 2']);
});

test('whole numbers have bins of whole numbers, none of which has one number more than the others', () => {
  const binned = binColumn(Float64Array.of(1, 2, 2, 3, 4, 5));
  expect(told(binned)).toEqual(['1–2: 1', '2–3: 2', '3–4: 1', '4–5: 1', '5–6: 1']);
  expect(binned.whole).toBe(true);
});

test('what is missing and what never comes are counted beside', () => {
  const binned = binColumn(Float64Array.of(NaN, 2.5, Infinity, NaN, 3.5));
  expect(binned).toMatchObject({ counted: 2, missing: 2, endless: 1, median: 3, mean: 3 });
});

test('one value over and over is one bin, and no value none', () => {
  expect(told(binColumn(Float64Array.of(0.1, 0.1, 0.1)))).toEqual(['0.1–0.1: 3']);
  expect(told(binColumn(Float64Array.of(4, 4)))).toEqual(['4–5: 2']);
  expect(binColumn(Float64Array.of(NaN))).toMatchObject({ bins: [], counted: 0, median: NaN, mean: NaN });
});

const number = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.integer({ min: -2000, max: 2000 }),
  fc.integer({ min: -2000, max: 2000 }).map((whole) => whole / 100),
  fc.constantFrom(NaN, Infinity, 0, -0, 1e-310, 1e15, 1e15 - 0.125),
);

test('every value is in one bin, no bin is too many, and the edges cover all of them', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 300 }), (list) => {
      const binned = binColumn(Float64Array.from(list));
      const known = list.filter(Number.isFinite);
      const sum = binned.bins.reduce((all, { count }) => all + count, 0);
      expect(sum).toBe(known.length);
      expect(binned.counted + binned.missing + binned.endless).toBe(list.length);
      expect(binned.bins.length).toBeLessThanOrEqual(MOST_BINS + 2);
      binned.bins.forEach(({ from, to, count }, at) => {
        const last = at === binned.bins.length - 1;
        const inside = known.filter((x) => x >= from && (x < to || (last && !binned.whole && x === to)));
        expect(inside).toHaveLength(count);
        if (!last) expect(binned.bins[at + 1]!.from).toBe(to);
      });
      if (known.length > 0) {
        expect(binned.bins[0]!.count).toBeGreaterThan(0);
        expect(binned.bins.at(-1)!.count).toBeGreaterThan(0);
      }
    }),
    { numRuns: 2000 },
  );
});

import { expect, test } from 'vitest';
import { controlTotals } from '../../../../src/core/dataset/total/controlTotals.ts';

const column = (id: string, ...data: number[]) =>
  ({ id, name: '', type: 'number', data: Float64Array.from(data) }) as const;

const file = { count: 3, sum: 9 };
const inFile = new Map([['n', file]]);

test('numbers are counted and added, missing ones left out, texts passed over', () => {
  const text = { id: 't', name: '', type: 'text', dictionary: ['a'], data: Int32Array.of(0, 0) } as const;
  expect(controlTotals({ columns: [text, column('n', 2, NaN)] }, inFile)).toEqual([
    {
      column: 'n',
      file,
      all: { count: 1, sum: 2 },
      rows: { count: 1, sum: 2 },
      totals: { count: 0, sum: 0 },
    },
  ]);
});

test('what plain addition loses is kept', () => {
  const [control] = controlTotals({ columns: [column('n', 1e15, 0.1, -1e15, 0.2)] }, inFile);
  expect(control?.all.sum).toBeCloseTo(0.3, 15);
  expect(controlTotals({ columns: [column('n', 1, 1e100, 1, -1e100)] }, inFile)[0]?.all.sum).toBe(2);
});

test('total rows are added on their own', () => {
  const [control] = controlTotals({ columns: [column('n', 1, 2, 3, 4)], totals: [2, 3] }, inFile);
  expect(control).toMatchObject({
    all: { count: 4, sum: 10 },
    rows: { count: 2, sum: 3 },
    totals: { count: 2, sum: 7 },
  });
});

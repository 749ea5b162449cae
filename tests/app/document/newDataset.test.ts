import { expect, test } from 'vitest';
import { newDataset } from '../../../src/app/document/newDataset.ts';

test('keeps the table as it is under ids of its own and a name that fits', () => {
  const table = { columns: [], rows: 0, labels: null, totals: [1] };
  const ids = ['a', 'b'];
  const dataset = newDataset(table, ` ${'x'.repeat(300)}`, () => ids.shift() ?? '');
  expect(dataset).toMatchObject({ ...table, id: 'a', uid: 'b' });
  expect(dataset.name).toHaveLength(200);
  expect('parts' in dataset).toBe(false);
});

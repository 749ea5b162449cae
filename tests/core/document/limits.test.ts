import { expect, it } from 'vitest';
import { limits } from '../../../src/core/document/limits.ts';

it('limits are those that files of every release were written under', () => {
  expect(limits).toMatchObject({
    fileBytes: 20e6,
    backupBytes: 200e6,
    depth: 32,
    tokens: 5e6,
    scenarios: 1000,
    datasets: 50,
    csvBytes: 200e6,
    rows: 2e6,
    columns: 500,
    cells: 20e6,
    barriers: 200,
    nameLength: 200,
    textLength: 10_000,
    number: 1e15,
  });
});

import { expect, test } from 'vitest';
import { noEvidence } from '../../../../src/core/dataset/column/columnEvidence.ts';
import { weighCell } from '../../../../src/core/dataset/column/weighCell.ts';

function weighed(...cells: string[]) {
  const found = noEvidence();
  cells.forEach((cell, row) => weighCell(found, cell, 1, row));
  return found;
}

test.each([
  ['601', { numbers: 1, danish: 0, english: 0, either: 0 }],
  ['12,5', { numbers: 1, danish: 1 }],
  ['12.5', { numbers: 1, english: 1 }],
  ['1.234', { numbers: 1, either: 1, unlikeNumber: '1.234' }],
  ['1.234,5', { numbers: 1, onlyDanish: 1, unlikeNumber: '1.234,5' }],
  ['1,234.5', { numbers: 1, onlyEnglish: 1 }],
  ['57 %', { numbers: 1, percents: 1 }],
  ['0101', { said: 1, numbers: 0, code: '0101', codeRow: 0 }],
  ["'-5", { said: 1, numbers: 0 }],
  ['2024-01-02', { said: 1, yearFirst: 1, numbers: 0 }],
  ['01-02-2024', { dayFirst: 1, monthFirst: 1, unlikeDate: '01-02-2024' }],
  ['Odense', { said: 1, numbers: 0 }],
  ['..', { said: 0 }],
  ['#I/T', { said: 0 }],
])('%j says %j', (cell, evidence) => {
  expect(weighed(cell)).toMatchObject(evidence);
});

test('a cell that stands on many rows counts for each', () => {
  const found = noEvidence();
  weighCell(found, '12,5', 3, 4);
  expect(found).toMatchObject({ said: 3, numbers: 3, danish: 3 });
});

test('the example is the first row that reads in two ways, in whatever order cells are weighed', () => {
  const found = noEvidence();
  weighCell(found, '5.678', 1, 9);
  weighCell(found, '1.234', 1, 2);
  weighCell(found, '9.999', 1, 5);
  expect(found).toMatchObject({ unlikeNumber: '1.234', unlikeRow: 2 });
});

import { noFaults } from '../../../../src/core/dataset/column/cellFaults.ts';
import { addCoded, codedCells, type CodedCells } from '../../../../src/core/dataset/column/codedCells.ts';
import {
  addNumbers,
  numberCells,
  type NumberCells,
} from '../../../../src/core/dataset/column/numberCells.ts';
import type { NumberStyle } from '../../../../src/core/number/readNumber.ts';

const asRecords = (cells: readonly string[]) => cells.map((cell) => [cell]);

/** A column of these cells, as it is while nothing is decided. */
export function coded(cells: readonly string[]): CodedCells {
  const column = codedCells();
  addCoded(column, asRecords(cells), { index: 0, row: 0, faults: noFaults() });
  return column;
}

/** A column of these cells, taken to be numbers. */
export function numbers(cells: readonly string[], style: NumberStyle): NumberCells {
  const column = numberCells(style);
  addNumbers(column, asRecords(cells), { index: 0, row: 0, faults: noFaults() });
  return column;
}

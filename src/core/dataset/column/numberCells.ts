import type { NumberStyle } from '../../number/readNumber.ts';
import { readCommonNumber } from '../cell/readCommonNumber.ts';
import { castNumber, type CastCell } from './castCell.ts';
import { addDoubt, type CellDoubts } from './cellDoubts.ts';
import { noticeFaults, type CellFaults } from './cellFaults.ts';
import { evidenceIn, type CodedCells } from './codedCells.ts';
import { noEvidence, type ColumnEvidence } from './columnEvidence.ts';
import { ownText } from './ownText.ts';
import { addAll, addTimes, runningSum, type RunningSum } from '../total/runningSum.ts';
import { numberStore, pieceFor, pieceRows, type RowStore } from './rowStore.ts';
import { weighCell } from './weighCell.ts';

/** A column while it is read that is taken to hold numbers of one style; the evidence shows whether it does. */
export interface NumberCells {
  readonly kind: 'number';
  readonly style: NumberStyle;
  readonly data: RowStore<Float64Array>;
  readonly found: ColumnEvidence;
  readonly doubts: CellDoubts;
  /** The numbers as they were read. */
  readonly read: RunningSum;
  /** Cells that need the full grammar, read once each: marks of missing values come by the thousand. */
  readonly rare: Map<string, RareCell>;
}

interface RareCell extends CastCell<number> {
  readonly text: string;
  /** The first row that holds it, and how many do. */
  readonly row: number;
  times: number;
}

/** Distinct texts kept; beyond, each cell is read on its own. */
const mostRare = 5_000;

export function numberCells(style: NumberStyle): NumberCells {
  return {
    kind: 'number',
    style,
    data: numberStore(),
    found: noEvidence(),
    doubts: { originals: [], codes: [] },
    read: runningSum(),
    rare: new Map(),
  };
}

/** The first `rows` cells of a column, read as numbers, to go on from. */
export function numbersOf(coded: CodedCells, rows: number, style: NumberStyle): NumberCells {
  const cells: NumberCells = { ...numberCells(style), found: evidenceIn(coded) };
  const cast = coded.texts.map((text) => ({ ...castNumber(text, style), text }));
  for (const [place, { value }] of cast.entries()) addTimes(cells.read, value, coded.times[place] ?? 0);
  for (let row = 0; row < rows; row++) {
    const at = row % pieceRows;
    const cell = cast[pieceFor(coded.codes, row)[at] ?? -1];
    if (!cell) continue;
    pieceFor(cells.data, row)[at] = cell.value;
    if (cell.doubt) addDoubt(cells.doubts, row, cell.text, cell.doubt);
  }
  return cells;
}

/** Adds column `index` of records that become the rows from `row` on. */
export function addNumbers(
  cells: NumberCells,
  records: readonly (readonly string[])[],
  {
    index,
    row: start,
    faults,
  }: { readonly index: number; readonly row: number; readonly faults: CellFaults },
): void {
  const count = records.length;
  const { style, found } = cells;
  let piece = pieceFor(cells.data, start);
  let at = start % pieceRows;
  let added = at;
  for (let i = 0; i < count; i++) {
    if (at === pieceRows) {
      addAll(cells.read, piece, added, at);
      added = 0;
      piece = pieceFor(cells.data, start + i);
      at = 0;
    }
    const text = (records[i] as readonly string[])[index] as string;
    const row = start + i;
    const value = readCommonNumber(text, style, found, row);
    if (value === value || text === '') piece[at++] = value;
    else piece[at++] = readRare(cells, text, { row, faults });
  }
  addAll(cells.read, piece, added, at);
}

/** What the cells so far say. */
export function evidenceOf({ found, rare }: NumberCells): ColumnEvidence {
  const all = { ...found };
  for (const { text, times, row } of rare.values()) weighCell(all, text, times, row);
  return all;
}

function readRare(
  cells: NumberCells,
  text: string,
  { row, faults }: { readonly row: number; readonly faults: CellFaults },
): number {
  const trimmed = text.trim();
  if (trimmed.length < text.length) {
    noticeFaults(faults, text);
    const value = readCommonNumber(trimmed, cells.style, cells.found, row);
    if (!Number.isNaN(value)) return value;
  }
  let cell = cells.rare.get(text);
  if (cell) cell.times++;
  else {
    noticeFaults(faults, text);
    cell = { ...castNumber(text, cells.style), text: ownText(text), row, times: 1 };
    if (cells.rare.size < mostRare) cells.rare.set(cell.text, cell);
    else weighCell(cells.found, text, 1, row);
  }
  if (cell.doubt) addDoubt(cells.doubts, row, cell.text, cell.doubt);
  return cell.value;
}

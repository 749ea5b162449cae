import { limits } from '../../document/limits.ts';
import { fillDown } from '../blocks/fillDown.ts';
import { findBlocks } from '../blocks/findBlocks.ts';
import { castColumn } from '../column/castColumn.ts';
import { fileTotal } from '../total/fileTotal.ts';
import { doubtfulCells } from '../column/cellDoubts.ts';
import type { CodedCells } from '../column/codedCells.ts';
import type { ColumnEvidence } from '../column/columnEvidence.ts';
import { questionsOn, type InferredColumn } from '../column/inferColumn.ts';
import type { NumberCells } from '../column/numberCells.ts';
import { joined } from '../column/rowStore.ts';
import type { CountedSum } from '../total/runningSum.ts';
import { findTotals } from '../findTotals.ts';
import type { DoubtfulCell, Question, RefusedFile } from '../issue.ts';
import { shown, type RecordSorter } from '../records/recordSorter.ts';
import { usualWidth } from '../records/usualWidth.ts';
import { sameNames } from '../rowNames.ts';
import type { Table, TableColumn } from '../table.ts';
import { keepRows } from './addRecords.ts';
import { beginTable } from './beginTable.ts';
import { controlTotals } from '../total/controlTotals.ts';
import type { ImportReport, RecordCounts } from './importReport.ts';
import { settleTable } from './settleTable.ts';
import type { ReadingPlan, TableHead, TableReading } from './tableReading.ts';

export type FinishedTable =
  | { readonly table: Table; readonly report: ImportReport }
  | { readonly refusal: RefusedFile }
  /** The whole file shows something else than its beginning: it must be read again after this plan. */
  | { readonly again: ReadingPlan };

const none: ReadonlyMap<string, number> = new Map();

/** The table and what became of each record, when all are added. Yields between columns, so that work can pause. */
export function* finishTable(reading: TableReading): Generator<undefined, FinishedTable> {
  if (!reading.stopped && reading.sorter === null) keepRows(reading, beginTable(reading));
  const refusal = refusalOf(reading);
  const { head, sorter, rows, choices, plan } = reading;
  if (refusal || !head || !sorter) return { refusal: refusal ?? { code: 'csv.no-rows', at: '' } };
  const usual = usualWidth(reading.widths);
  if (choices.header === undefined && usual !== head.usual) return { again: { usual } };
  if (sorter.used > sorter.width) return { again: { usual, used: sorter.used } };
  const { inferred, labels, unsettled } = settleTable(reading);
  yield;
  const misread = inferred.some((as, index) => !canBe(as, reading.columns[index], unsettled[index]?.found));
  if (misread) return { again: { ...plan, columns: inferred } };
  if (rows === 0) return { refusal: { code: 'csv.no-rows', at: '' } };
  const lines = joined(reading.lines, rows);
  const columns: TableColumn[] = [];
  const doubtful: DoubtfulCell[] = [];
  const questions: Question[] = [];
  const asking: number[] = [];
  const inFile = new Map<string, CountedSum>();
  let doubtfulCount = 0;
  for (const [index, as] of inferred.entries()) {
    const cells = reading.columns[index];
    const unread = unsettled[index];
    if (!cells || !unread) continue;
    const called = unread.heading === '' ? String(index + 1) : unread.heading;
    const id = idOf(index);
    if (as.type === 'number') inFile.set(id, fileTotal(cells, sorter.refusedTexts[index] ?? none, as));
    const cast = castColumn({ id, name: unread.heading }, cells, { as, rows });
    columns.push(cast.column);
    doubtful.push(...doubtfulCells(cast.doubts, called, lines));
    doubtfulCount += cast.doubts.originals.length;
    const decided = choices.columns?.has(index) ?? false;
    for (const question of questionsOn(as, called, { found: unread.found, decided })) {
      questions.push(question);
      asking.push(index);
    }
    yield;
  }
  const plain: Table = { columns, rows, labels: labels === null ? null : idOf(labels) };
  const found = findTotals(plain);
  const totals = choices.totals ?? found;
  const read: Table = totals.length > 0 ? { ...plain, totals } : plain;
  const blocks = findBlocks(read);
  const fill = blocks.flatMap(({ column }) => (choices.fill?.get(column) ? [column] : []));
  const table = fill.length > 0 ? fillDown(read, blocks, new Set(fill)) : read;
  for (const { column, text, blank } of blocks) {
    if (choices.fill?.has(column)) continue;
    const called = unsettled[column]?.heading || String(column + 1);
    questions.push({ code: 'dataset.blocks', at: called, column: called, text, blank });
    asking.push(column);
  }
  yield;
  const report: ImportReport = {
    counts: countsOf(reading, head, sorter),
    refused: sorter.refused,
    doubtful: doubtful.slice(0, limits.reported),
    doubtfulCount,
    questions: [...questions, ...sameNames(table, lines)],
    asking,
    blocks,
    above: head.aboveLines,
    notes: sorter.notes.map(({ line, cells }) => ({ line, text: shown(cells) })),
    totals: found,
    header: head.header,
    lines,
    columns: inferred,
    controls: controlTotals(table, inFile),
  };
  return { table, report };
}

function refusalOf({ faults, widest, inFile, cells }: TableReading): RefusedFile | null {
  if (faults.long) return { code: 'csv.binary', at: '' };
  if (widest > limits.columns)
    return { code: 'csv.too-many-columns', at: '', found: widest, limit: limits.columns };
  if (inFile > limits.rows + 1)
    return { code: 'csv.too-many-rows', at: '', found: inFile, limit: limits.rows };
  return cells > limits.cells
    ? { code: 'csv.too-many-cells', at: '', found: cells, limit: limits.cells }
    : null;
}

/** Whether cells as they were kept can become a column read so: numbers of another style cannot. */
function canBe(
  as: InferredColumn,
  cells: CodedCells | NumberCells | undefined,
  found: ColumnEvidence | undefined,
): boolean {
  if (cells?.kind !== 'number') return true;
  if (as.type !== 'number' || as.shares) return false;
  return cells.style === (as.style === 'en' ? 'en' : 'da') || found?.unlikeNumber === null;
}

function countsOf(reading: TableReading, head: TableHead, sorter: RecordSorter): RecordCounts {
  return {
    inFile: reading.inFile,
    above: head.above,
    headerLines: head.headerLines,
    records: sorter.stored + sorter.refusedCount,
    stored: sorter.stored,
    refused: sorter.refusedCount,
    notes: sorter.notes.length,
    blank: sorter.blank,
  };
}

function idOf(index: number): string {
  return `c${index + 1}`;
}

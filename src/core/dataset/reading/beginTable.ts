import { findHeader, type FoundHeader } from '../records/findHeader.ts';
import { isBlank } from '../records/isBlank.ts';
import { joinHeadings } from '../records/joinHeadings.ts';
import { recordSorter, shown, sortRecord, type SortedRows } from '../records/recordSorter.ts';
import type { TableRecord } from '../records/tableRecord.ts';
import { usedWidth } from '../records/usedWidth.ts';
import { usualWidth } from '../records/usualWidth.ts';
import { cellsFor, type TableReading } from './tableReading.ts';

const aboveListed = 100;

/** Decides header and width on the records gathered, or as the plan says, and sorts them: the rows among them. */
export function beginTable(reading: TableReading): SortedRows {
  const { plan, choices } = reading;
  const gathered = reading.gathered ?? [];
  reading.gathered = null;
  const said = gathered.filter(({ cells }) => !cells.every(isBlank));
  const usual = plan.usual ?? usualWidth(reading.widths);
  // Where no record at hand is as wide as most of the file, the header is that of those at hand.
  const known = said.some(({ cells }) => cells.length === usual) ? usual : usualWidth(reading.widths);
  const { header, group, first } = headerOf(said, choices.header, known);
  const headings = headingsOf(said, header, group);
  const headed = headings.length > 0 ? headings.length : (said[first]?.cells.length ?? known);
  const width = plan.used ?? usedWidth(headings, said.slice(first), headed);
  const above = said.slice(0, group ?? header ?? first);
  reading.head = {
    usual,
    header,
    headings,
    headerLines: first - above.length,
    above: above.length,
    aboveLines: above.slice(0, aboveListed).map(({ line, cells }) => ({ line, text: shown(cells) })),
  };
  const sorter = recordSorter(width, headed, reading.faults);
  reading.sorter = sorter;
  reading.columns = Array.from({ length: width }, (_, index) => cellsFor(plan.columns?.[index]));
  const rows: SortedRows = { cells: [], lines: [] };
  let place = 0;
  for (const { cells, line } of gathered) {
    if (place < first && !cells.every(isBlank)) {
      sorter.afterBlank = false;
      place++;
    } else if (sortRecord(sorter, cells, line, rows)) place++;
  }
  return rows;
}

function headerOf(
  said: readonly TableRecord[],
  chosen: number | null | undefined,
  usual: number,
): FoundHeader {
  if (chosen === undefined) return findHeader(said, usual);
  if (chosen === null) return { header: null, group: null, first: 0 };
  return { header: chosen, group: null, first: Math.min(chosen + 1, said.length) };
}

function headingsOf(said: readonly TableRecord[], header: number | null, group: number | null): string[] {
  const own = header === null ? [] : (said[header]?.cells ?? []);
  return joinHeadings(group === null ? [] : (said[group]?.cells ?? []), own);
}

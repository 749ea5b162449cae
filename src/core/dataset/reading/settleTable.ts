import { evidenceIn, type CodedCells } from '../column/codedCells.ts';
import { isSparse } from './isSparse.ts';
import { isWithin } from './isWithin.ts';
import { evidenceOf } from '../column/numberCells.ts';
import { settleColumns, type SettledColumns, type UnsettledColumn } from '../column/settleColumns.ts';
import { monthOfText } from '../months/monthOfText.ts';
import { isBlank } from '../records/isBlank.ts';
import type { TableReading } from './tableReading.ts';

/** How the columns are read as far as the rows have come, and what says so. */
export function settleTable(
  reading: TableReading,
): SettledColumns & { readonly unsettled: readonly UnsettledColumn[] } {
  const unsettled = reading.columns.map((cells, index): UnsettledColumn => {
    const heading = reading.head?.headings[index] ?? '';
    if (cells.kind === 'number')
      return {
        heading,
        found: evidenceOf(cells),
        filled: true,
        repeats: false,
        sparse: false,
        months: false,
        texts: 0,
        isWithin: () => false,
        years: false,
      };
    return {
      heading,
      found: evidenceIn(cells),
      filled: isFilled(cells),
      repeats: isRepeating(cells),
      sparse: isSparse(cells, reading.rows),
      months: isMonths(cells),
      texts: cells.texts.filter((text) => !isBlank(text)).length,
      isWithin: (other) => {
        const outer = reading.columns[other];
        return outer?.kind === 'coded' && isWithin(cells, outer, reading.rows);
      },
      years: isYears(cells, reading.rows),
    };
  });
  return { ...settleColumns(unsettled, reading.choices), unsettled };
}

function isFilled({ texts }: CodedCells): boolean {
  return texts.some((text) => !isBlank(text));
}

function isRepeating({ texts, times }: CodedCells): boolean {
  return texts.some((text, place) => (times[place] ?? 0) > 1 && !isBlank(text));
}

function isMonths({ texts }: CodedCells): boolean {
  return texts.every((text) => isBlank(text) || monthOfText(text) !== null);
}

function isYears({ texts }: CodedCells, rows: number): boolean {
  return texts.length === rows && texts.every((text) => /^\s*(?:19|20)\d\d\s*$/.test(text));
}

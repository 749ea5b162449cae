import { castNumber } from '../../dataset/column/castCell.ts';
import { noEvidence } from '../../dataset/column/columnEvidence.ts';
import { inferColumn } from '../../dataset/column/inferColumn.ts';
import { weighCell } from '../../dataset/column/weighCell.ts';
import { limits } from '../../document/limits.ts';
import type { NumberStyle } from '../../number/readNumber.ts';

export interface Measurements {
  /** Cells with something in them, also where they are too many to be read. */
  readonly cells: number;
  readonly numbers: Float64Array;
  /** How they were read. */
  readonly style: NumberStyle;
  /** The first number that reads otherwise in the other style, where nothing but the language settled it. */
  readonly unsure: string | null;
  /** Those with a per cent sign. */
  readonly percents: number;
  /** What stood above them and is no number. */
  readonly heading: string | null;
  /** Marks of a missing value, which are no 0. */
  readonly missing: number;
  /** What cannot be read: the first, on a line counted from 1, and how many there are. */
  readonly unread: { readonly line: number; readonly text: string; readonly count: number } | null;
}

interface Cell {
  readonly line: number;
  readonly text: string;
}

/**
 * Measurements as they are pasted: one on a line, or parted by semicolons or tabs. All of them together settle whether
 * they are written in Danish or English, as a column of a file does; where they do not, the language of the page does,
 * unless the user has said which.
 */
export function readMeasurements(
  text: string,
  { language, chosen }: { readonly language: NumberStyle; readonly chosen?: NumberStyle | undefined },
): Measurements {
  const all = cellsOf(text);
  // Far too many are refused anyway: reading them all would only hold up the page.
  const cells = all.slice(0, 2 * limits.samples);
  const heading = cells[0] && !/\d/.test(cells[0].text) && cells.length > 1 ? cells[0] : null;
  const below = heading ? cells.slice(1) : cells;
  const found = noEvidence();
  for (const { text: cell, line } of below) weighCell(found, cell, 1, line);
  const as = inferColumn(found);
  const settled = as.type === 'number' && !as.ambiguous && as.style !== 'plain' ? as.style : null;
  const style = chosen ?? settled ?? language;
  const cast = below.map((cell) => ({ ...cell, ...castNumber(cell.text, style) }));
  // An exponent is a doubt about a column, where digits may be lost, and still a number.
  const unread = cast.filter(({ value, doubt }) => doubt !== null && Number.isNaN(value));
  const numbers = Float64Array.from(cast.flatMap(({ value }) => (Number.isNaN(value) ? [] : [value])));
  const [first] = unread;
  return {
    cells: all.length,
    numbers,
    style,
    unsure: settled === null && found.either > 0 ? found.unlikeNumber : null,
    percents: found.percents,
    heading: heading?.text ?? null,
    missing: cast.length - numbers.length - unread.length,
    unread: first ? { line: first.line, text: first.text, count: unread.length } : null,
  };
}

/** Every cell with something in it. */
function cellsOf(text: string): Cell[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) =>
    line.split(/[;\t]/).flatMap((cell) => {
      const trimmed = cell.trim();
      return trimmed === '' ? [] : [{ line: index + 1, text: trimmed }];
    }),
  );
}

import type { Delimiter } from '../../core/dataset/dialect.ts';
import type { Question, RefusedFile } from '../../core/dataset/issue.ts';
import type { Table } from '../../core/dataset/table.ts';
import type { ImportReport } from '../../core/dataset/reading/importReport.ts';
import type { TableChoices } from '../../core/dataset/reading/tableReading.ts';
import type { Encoding } from './encoding.ts';

/** What the user decided about a file; what is left out is detected. */
export interface CsvChoices extends TableChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

/** A file as it would be taken in; nothing is stored yet. Choices that change it are given to a new reading. */
export interface CsvPreview {
  /** '' = pasted. */
  readonly fileName: string;
  /** null = pasted, or refused before it was decoded. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** The first records that are not blank, as they stand: what is above the header, the header, rows. */
  readonly sample: readonly (readonly string[])[];
  /** A few cells with letters beyond a–z (æ, ø, å), which show whether the encoding is the right one. */
  readonly letters: readonly string[];
  /** null = refused: `issues` say why. */
  readonly table: Table | null;
  /** null exactly when the table is. */
  readonly report: ImportReport | null;
  /** Why it is refused, or what to ask the user. Single rows and cells are in the report. */
  readonly issues: readonly (RefusedFile | Question)[];
}

export function refusedPreview(
  fileName: string,
  issue: RefusedFile,
  known: Partial<Pick<CsvPreview, 'encoding' | 'delimiter' | 'sample' | 'letters'>> = {},
): CsvPreview {
  const nothing = { encoding: null, delimiter: null, sample: [], letters: [], table: null, report: null };
  return { fileName, ...nothing, ...known, issues: [issue] };
}

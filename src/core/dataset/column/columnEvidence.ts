/** Counts of cells that tell what a column holds and how it is written. Marks of a missing value say nothing. */
export interface ColumnEvidence {
  /** Cells that say something. */
  said: number;
  /** Of these: dates year first, day first, month first. */
  yearFirst: number;
  dayFirst: number;
  monthFirst: number;
  /** First cell that is one date day first and another, or none, month first. */
  unlikeDate: string | null;
  /** Numbers in at least one style, codes with a leading zero not counted. */
  numbers: number;
  percents: number;
  /** First number with a zero in front that says nothing (0800), as codes have, and the row it stands on. */
  code: string | null;
  codeRow: number;
  /** Read alike in both styles, but written as in Danish (12,5) or English (12.5); or read differently (1.234). */
  danish: number;
  english: number;
  either: number;
  /** Numbers in one style alone. */
  onlyDanish: number;
  onlyEnglish: number;
  /** First cell that the two styles read differently, and the row it stands on. */
  unlikeNumber: string | null;
  unlikeRow: number;
}

export function noEvidence(): ColumnEvidence {
  return {
    said: 0,
    yearFirst: 0,
    dayFirst: 0,
    monthFirst: 0,
    unlikeDate: null,
    numbers: 0,
    percents: 0,
    code: null,
    codeRow: 0,
    danish: 0,
    english: 0,
    either: 0,
    onlyDanish: 0,
    onlyEnglish: 0,
    unlikeNumber: null,
    unlikeRow: 0,
  };
}

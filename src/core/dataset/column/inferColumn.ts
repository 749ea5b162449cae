import type { NumberStyle } from '../../number/readNumber.ts';
import type { DateOrder } from '../cell/readDate.ts';
import type { Question } from '../issue.ts';
import type { ColumnEvidence } from './columnEvidence.ts';
import { ownText } from './ownText.ts';

/** 'plain': every number reads the same in Danish and English. */
export type ColumnStyle = NumberStyle | 'plain';

export type InferredColumn =
  | {
      readonly type: 'number';
      readonly style: ColumnStyle;
      /** Numbers fit both styles and differ: the user must say which. */
      readonly ambiguous: boolean;
      /** Stands in every cell, or in the header. */
      readonly unit?: '%';
      /** Numbers without a per cent sign are shares (0,57) beside those that have it (57 %). */
      readonly shares?: true;
    }
  | { readonly type: 'date'; readonly order: DateOrder; readonly ambiguous: boolean }
  | { readonly type: 'text' };

/**
 * What a column holds, judged on all its cells together, never cell by cell. Dates when every cell that says
 * something is one; numbers when more than half are; codes with a leading zero (0101) are not. One clear cell (12,5
 * or 1.234,5) settles how 1.234 is read in the whole column; without one the column is ambiguous.
 */
export function inferColumn(found: ColumnEvidence): InferredColumn {
  const date = inferDate(found);
  if (date) return date;
  if (found.numbers * 2 <= found.said) return { type: 'text' };
  const percent = found.percents === found.numbers;
  return { type: 'number', ...styleOf(found), ...(percent && { unit: '%' }) };
}

/**
 * What the user must be asked before a column read so can be trusted, each with an example; `decided` = it is the user
 * who said how to read it.
 */
export function questionsOn(
  as: InferredColumn,
  column: string,
  { found, decided }: { readonly found: ColumnEvidence; readonly decided: boolean },
): Question[] {
  if (as.type === 'text') return [];
  const { code, numbers, percents } = found;
  const place = { at: column, column };
  const unlike = ownText((as.type === 'date' ? found.unlikeDate : found.unlikeNumber) ?? '');
  const questions: Question[] = [];
  if (as.ambiguous) questions.push({ code: `dataset.ambiguous-${as.type}s`, ...place, text: unlike });
  if (as.type === 'date') return questions;
  // Who has said how its marks are read has not said what the numbers without a sign are.
  if (percents > 0 && as.unit === undefined)
    questions.push({ code: 'dataset.mixed-percent', ...place, percents, numbers });
  if (code !== null && !decided)
    questions.push({ code: 'dataset.leading-zeros', ...place, text: ownText(code) });
  return questions;
}

function styleOf(found: ColumnEvidence): { style: ColumnStyle; ambiguous: boolean } {
  const danish = found.danish + found.onlyDanish > 0;
  const english = found.english + found.onlyEnglish > 0;
  if (found.either > 0) return { style: english && !danish ? 'en' : 'da', ambiguous: danish === english };
  if (!danish && !english) return { style: 'plain', ambiguous: false };
  // Where both are clear, 12,5 and 12.5 read alike in either style: the one that leaves fewer cells unread.
  const isEnglish = !danish || found.onlyEnglish > found.onlyDanish;
  return { style: isEnglish ? 'en' : 'da', ambiguous: false };
}

function inferDate({ said, ...found }: ColumnEvidence): InferredColumn | null {
  if (said === 0) return null;
  if (found.yearFirst === said) return { type: 'date', order: 'ymd', ambiguous: false };
  const dayFirst = found.dayFirst === said;
  const monthFirst = found.monthFirst === said;
  if (!dayFirst && !monthFirst) return null;
  const ambiguous = dayFirst && monthFirst && found.unlikeDate !== null;
  return { type: 'date', order: dayFirst ? 'dmy' : 'mdy', ambiguous };
}

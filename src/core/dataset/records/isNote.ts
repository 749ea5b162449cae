import { mayBeFigure } from '../cell/mayBeFigure.ts';
import { readCellNumber } from '../cell/readCellNumber.ts';
import { isBlank } from './isBlank.ts';

// "Kilde: …", "Anm.: …", "Note 2: …", "* …", "1) …": how a line below a table begins.
const opening =
  /^(?:(?:kilder?|noter?|anm(?:ærkning(?:er)?)?|fodnoter?|bemærk(?:ning(?:er)?)?|obs|enhed|enheder|udtræk|udtrukket|opdateret|opgjort|copyright|sources?|notes?|footnotes?|remarks?|units?|updated|extracted)\b[^:]{0,40}:|[*†‡¹²³]|\d{1,2}\)|\(\d{1,2}\))/i;

const long = 60;

/** Where a record stands among those below the header. */
export interface NotePlace {
  /** Columns of the table. */
  readonly width: number;
  /** Blank records stand right before it. */
  readonly afterBlank: boolean;
  /** Notes stand right before it. */
  readonly amongNotes: boolean;
}

/**
 * Whether a record that is not blank could be a line of text below the table (source, footnote) and no row of it:
 * words in its first cell and nothing behind, and something more that tells it from a row whose figures are missing.
 * Only what no row follows is a note; that is for the caller to see.
 */
export function isNote(cells: readonly string[], { width, afterBlank, amongNotes }: NotePlace): boolean {
  const text = (cells[0] ?? '').trim();
  const others = cells.slice(1).filter((cell) => !isBlank(cell));
  if (text === '' || isFigure(text) || others.some(isFigure)) return false;
  const opens = opening.test(text);
  if (others.length > 0) {
    if (cells.length < width) return opens || amongNotes;
    return opens && isNarrow(width) && text.includes(':');
  }
  if (opens || amongNotes) return true;
  if (width === 1) return false;
  return cells.length < width || afterBlank || text.length > long || isSentence(text);
}

/** In a table so narrow, a delimiter or two inside a note give it as many cells as a row has. */
export function isNarrow(width: number): boolean {
  return width <= 3;
}

function isSentence(text: string): boolean {
  return text.endsWith('.') && text.includes(' ');
}

function isFigure(cell: string): boolean {
  return mayBeFigure(cell) && (readCellNumber(cell, 'da') !== null || readCellNumber(cell, 'en') !== null);
}

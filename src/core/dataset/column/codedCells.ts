import { noticeFaults, type CellFaults } from './cellFaults.ts';
import { noEvidence, type ColumnEvidence } from './columnEvidence.ts';
import { ownText } from './ownText.ts';
import { pieceFor, pieceRows, placeStore, type RowStore } from './rowStore.ts';
import { weighCell } from './weighCell.ts';

/** A column while it is read: every cell as it stands, by its place in a dictionary. Nothing is decided yet. */
export interface CodedCells {
  readonly kind: 'coded';
  /** Dictionary place by row. */
  readonly codes: RowStore<Int32Array>;
  /** Each text once, in order of first use. */
  readonly texts: string[];
  /** Rows that hold each text, by place. */
  readonly times: number[];
  /** Place of each text. */
  readonly places: Map<string, number>;
  /** Place last found for texts of one hash: most cells are told by one look and one comparison. */
  readonly near: Int32Array;
}

const nearSlots = 1 << 13;
/** Longer texts would take longer to hash than to look up. */
const longestHashed = 32;

export function codedCells(): CodedCells {
  const near = new Int32Array(nearSlots).fill(-1);
  return { kind: 'coded', codes: placeStore(), texts: [], times: [], places: new Map(), near };
}

/** Adds column `index` of records that become the rows from `row` on. */
export function addCoded(
  cells: CodedCells,
  records: readonly (readonly string[])[],
  { index, row, faults }: { readonly index: number; readonly row: number; readonly faults: CellFaults },
): void {
  const { texts, times, near } = cells;
  let piece = pieceFor(cells.codes, row);
  let at = row % pieceRows;
  for (let i = 0; i < records.length; i++) {
    if (at === pieceRows) {
      piece = pieceFor(cells.codes, row + i);
      at = 0;
    }
    const text = (records[i] as readonly string[])[index] as string;
    const { length } = text;
    let hash = length;
    if (length <= longestHashed)
      for (let c = 0; c < length; c++) hash = (Math.imul(hash, 31) + text.charCodeAt(c)) | 0;
    const slot = (hash ^ (hash >>> 13)) & (nearSlots - 1);
    let place = near[slot] as number;
    if (place < 0 || texts[place] !== text) {
      place = cells.places.get(text) ?? newPlace(cells, text, faults);
      near[slot] = place;
    }
    piece[at++] = place;
    times[place] = (times[place] as number) + 1;
  }
}

/** What the cells so far say. */
export function evidenceIn({ texts, times }: CodedCells): ColumnEvidence {
  const found = noEvidence();
  // Rows before any that may follow.
  for (const [place, text] of texts.entries()) weighCell(found, text, times[place] ?? 0, -1);
  return found;
}

function newPlace({ places, texts, times }: CodedCells, text: string, faults: CellFaults): number {
  noticeFaults(faults, text);
  const kept = ownText(text);
  places.set(kept, texts.length);
  times.push(0);
  return texts.push(kept) - 1;
}

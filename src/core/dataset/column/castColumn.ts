import type { StoredNumberColumn, StoredTextColumn } from '../../document/storedDataset.ts';
import { unguardFormula } from '../cell/formulaGuard.ts';
import { castDate, castNumber, type CastCell } from './castCell.ts';
import { addDoubt, type CellDoubts } from './cellDoubts.ts';
import type { CodedCells } from './codedCells.ts';
import type { InferredColumn } from './inferColumn.ts';
import type { NumberCells } from './numberCells.ts';
import { joined } from './rowStore.ts';
import type { TableColumn } from '../table.ts';

export interface ColumnHead {
  readonly id: string;
  readonly name: string;
}

export interface CastColumn {
  readonly column: TableColumn;
  readonly doubts: CellDoubts;
}

/**
 * Cells that were read to typed data. What cannot be read becomes missing, keeps its text and is doubtful. Cells kept
 * as numbers must be cast as numbers of the same style.
 */
export function castColumn(
  head: ColumnHead,
  cells: CodedCells | NumberCells,
  { as, rows }: { readonly as: InferredColumn; readonly rows: number },
): CastColumn {
  const plain = { id: head.id, name: head.name };
  if (cells.kind === 'number') {
    const unit = as.type === 'number' && as.unit ? { unit: as.unit } : {};
    const column = { ...plain, type: 'number' as const, ...unit, data: joined(cells.data, rows) };
    return { column: { ...column, ...kept(cells.doubts) }, doubts: cells.doubts };
  }
  const { texts } = cells;
  switch (as.type) {
    case 'number': {
      const style = as.style === 'en' ? 'en' : 'da';
      const cast = texts.map((text) => castNumber(text, style, as.shares));
      const codes = joined(cells.codes, rows);
      const doubts = doubtsIn(codes, texts, cast);
      const values = Float64Array.from(cast, ({ value }) => value);
      const data = new Float64Array(rows);
      for (let row = 0; row < rows; row++) data[row] = values[codes[row] as number] as number;
      const unit = as.unit ? { unit: as.unit } : {};
      return { column: { ...plain, type: 'number', ...unit, data, ...kept(doubts) }, doubts };
    }
    case 'date': {
      const cast = texts.map((text) => castDate(text, as.order));
      const codes = joined(cells.codes, rows);
      const doubts = doubtsIn(codes, texts, cast);
      const values = cast.map(({ value }) => value);
      return { column: { ...plain, type: 'date', ...recoded(codes, values), ...kept(doubts) }, doubts };
    }
    case 'text': {
      const values = texts.map((text) => unguardFormula(text).trim());
      const doubts = { originals: [], codes: [] };
      return { column: { ...plain, type: 'text', ...recoded(joined(cells.codes, rows), values) }, doubts };
    }
  }
}

function kept({ originals }: CellDoubts): Pick<StoredNumberColumn, 'originals'> {
  return originals.length > 0 ? { originals } : {};
}

function doubtsIn(
  codes: Int32Array,
  texts: readonly string[],
  cast: readonly CastCell<unknown>[],
): CellDoubts {
  const doubts: CellDoubts = { originals: [], codes: [] };
  if (cast.every(({ doubt }) => doubt === null)) return doubts;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    const doubt = cast[code]?.doubt;
    if (doubt) addDoubt(doubts, row, texts[code] ?? '', doubt);
  }
  return doubts;
}

/** The cells by their place in a dictionary of the values, each once; '' is missing. The codes are changed. */
function recoded(
  codes: Int32Array,
  values: readonly string[],
): Pick<StoredTextColumn, 'dictionary' | 'data'> {
  const places = new Map<string, number>();
  const moved = Int32Array.from(values, (value) => {
    if (value === '') return -1;
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  const changed = moved.some((place, index) => place !== index);
  for (let row = 0; changed && row < codes.length; row++) codes[row] = moved[codes[row] as number] as number;
  return { dictionary: [...places.keys()], data: codes };
}

import { columnOf, type Table, type TableColumn } from '../table.ts';
import { monthOfText } from './monthOfText.ts';
import { monthsInYear, type TableMonths } from './tableMonths.ts';

const allMonths = (1 << monthsInYear) - 1;

/**
 * The rows of one year where each is a month, put together by name to one row per place. A number is the sum of twelve,
 * missing unless all are there; a text is what all months say. A table whose column says no months, or whose
 * rows have no names, is given back as it is.
 */
export function addMonths(table: Table, { column: id, only }: { column: string; only: string }): Table {
  const column = columnOf(table, id);
  const names = table.labels === null ? undefined : columnOf(table, table.labels);
  if (column?.type !== 'text' || !names || names.type === 'number' || names === column) return table;
  const ofText = column.dictionary.map((text) => monthOfText(text)?.month ?? 0);
  if (ofText.every((month) => month === 0)) return table;
  const months = Uint8Array.from(column.data, (text) => ofText[text] ?? 0);
  const { places, first } = placesOf(names.data);
  const lacking = new Uint16Array(first.length).fill(allMonths);
  const doubled = new Uint16Array(first.length);
  for (let row = 0; row < table.rows; row++) {
    const bit = months[row] === 0 ? 0 : 1 << (months[row]! - 1);
    const place = places[row]!;
    if ((lacking[place]! & bit) === 0) doubled[place] = doubled[place]! | bit;
    lacking[place] = lacking[place]! & ~bit;
  }
  const cells = new Map<string, Float64Array>();
  const columns = table.columns.map((one): TableColumn => {
    const { originals: _, ...rest } = one;
    if (rest.type !== 'number') return { ...rest, data: agreed(rest.data, places, first) };
    const twelve = new Float64Array(first.length * monthsInYear).fill(NaN);
    for (let row = 0; row < table.rows; row++)
      if (months[row]! > 0) twelve[places[row]! * monthsInYear + months[row]! - 1] = rest.data[row]!;
    cells.set(rest.id, twelve);
    return { ...rest, data: summed(twelve, doubled) };
  });
  const { totals = [], shown, months: _, ...rest } = table;
  const moved = [...new Set(totals.map((row) => places[row]!))].sort((a, b) => a - b);
  const together: TableMonths = { year: only, cells, lacking, doubled };
  return {
    ...rest,
    columns,
    rows: first.length,
    months: together,
    ...(moved.length > 0 && { totals: moved }),
    ...(shown && { shown: Array.from(first, (row) => shown[row] ?? '') }),
  };
}

/** The place of every row, and the first row of every place. A row without a name is a place of its own. */
function placesOf(names: Int32Array): { places: Int32Array; first: Int32Array } {
  const known = new Map<number, number>();
  const first: number[] = [];
  const places = names.map((name, row) => {
    const place = (name < 0 ? undefined : known.get(name)) ?? first.push(row) - 1;
    known.set(name, place);
    return place;
  });
  return { places, first: Int32Array.from(first) };
}

function agreed(data: Int32Array, places: Int32Array, first: Int32Array): Int32Array {
  const texts = first.map((row) => data[row] ?? -1);
  for (let row = 0; row < data.length; row++) if (data[row] !== texts[places[row]!]) texts[places[row]!] = -1;
  return texts;
}

function summed(twelve: Float64Array, doubled: Uint16Array): Float64Array {
  return Float64Array.from(doubled, (bits, place) => {
    const from = place * monthsInYear;
    return bits === 0 ? twelve.subarray(from, from + monthsInYear).reduce((sum, one) => sum + one, 0) : NaN;
  });
}

import { numbersOf } from '../column/numberCells.ts';
import { settleTable } from './settleTable.ts';
import type { TableReading } from './tableReading.ts';

/** Rows between two looks grow so many times: a look reads every text met so far. */
const growth = 16;
/** Fewer cells that say something are too few to tell by. */
const enough = 100;

/** From here on, columns that so far hold numbers are read as numbers; what follows may still show them to be none. */
export function readNumbers(reading: TableReading): void {
  const { columns, rows } = reading;
  reading.nextLook = rows * growth;
  const { inferred, unsettled } = settleTable(reading);
  reading.columns = columns.map((cells, index) => {
    const as = inferred[index];
    const said = unsettled[index]?.found.said ?? 0;
    // Where some are shares it must be seen again which had a sign.
    if (cells.kind !== 'coded' || as?.type !== 'number' || as.shares || said < enough) return cells;
    return numbersOf(cells, rows, as.style === 'en' ? 'en' : 'da');
  });
}

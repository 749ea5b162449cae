import type { Table } from '../../../../src/core/dataset/table.ts';
import { tableOfCells } from '../blocks/tableOfCells.ts';

/** Births and a price by month of 2024: A has all twelve and one price, B lacks November, C has May twice. */
export function tableOfMonths(): Table {
  const lines = ['Måned;Region;Sted;Fødsler;Pris'];
  for (let month = 1; month <= 12; month++) {
    const at = `2024M${String(month).padStart(2, '0')}`;
    lines.push(`${at};Nord;A;${month};7`);
    if (month !== 11) lines.push(`${at};Nord;B;${10 * month};${month}`);
    lines.push(`${at};Syd;C;${100 * month};9`);
    if (month === 5) lines.push(`${at};Syd;C;1;9`);
    lines.push(`${at};;I alt;1;1`);
  }
  return tableOfCells(...lines, '2023M12;Nord;A;999;7');
}

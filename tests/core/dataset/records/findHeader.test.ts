import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../../src/core/dataset/records/findHeader.ts';

const records = (text: string) =>
  text
    .split('\n')
    .map((line, index) => ({ line: index + 1, cells: line.split(';') }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));

const find = (text: string, width: number) => findHeader(records(text), width);

describe('findHeader', () => {
  test('is the first record where all have the same cells', () => {
    expect(find('sted;antal\nA;1\nB;2', 2)).toEqual({ header: 0, group: null, first: 1 });
  });

  test('passes over title lines above the table, also padded ones', () => {
    expect(find('Fødsler 2022\nsted;antal\nA;1\nB;2', 2)).toEqual({ header: 1, group: null, first: 2 });
    expect(find('Fødsler 2022;;\nsted;type;antal\nA;x;1\nB;y;2', 3)).toEqual({
      header: 1,
      group: null,
      first: 2,
    });
  });

  test('a record with numbers is data, unless they are years', () => {
    expect(find('A;1\nB;2', 2)).toEqual({ header: null, group: null, first: 0 });
    expect(find('sted;2021;2022\nA;1;2', 3)).toEqual({ header: 0, group: null, first: 1 });
  });

  test('a table of texts alone has its first record as header', () => {
    expect(find('sted;region\nA;x\nB;y', 2)).toEqual({ header: 0, group: null, first: 1 });
  });

  test('the columns of row names may have no heading, as in a table bank', () => {
    const text = 'Befolkning efter område, køn og tid\n \n ; ;2021\nHele landet;Mænd;2901\n;Kvinder;2938';
    expect(find(text, 3)).toEqual({ header: 1, group: null, first: 2 });
  });

  test('a line of groups stands above the header, whether it fills few cells or many', () => {
    expect(find('Titel\n;Fødsler;;Senge;\nSted;I alt;Kejsersnit;Alm.;Intensiv\nA;1;2;3;4', 5)).toEqual({
      header: 2,
      group: 1,
      first: 3,
    });
    expect(find('Sted;Fødsler;;Senge;\n;I alt;Kejsersnit;Alm.;Intensiv\nA;1;2;3;4', 5)).toEqual({
      header: 1,
      group: 0,
      first: 2,
    });
    expect(find(';;2021;;2022;\n;;Mænd;Kvinder;Mænd;Kvinder\nA;x;1;2;3;4', 6)).toEqual({
      header: 1,
      group: 0,
      first: 2,
    });
  });

  test('a row of words under the header is a row, not a header of its own', () => {
    expect(find('Sted;Type;;Antal\nA;x;y;-\nB;x;y;-', 4)).toMatchObject({ header: 0, group: null });
  });

  test('no records, no header', () => {
    expect(find('', 0)).toEqual({ header: null, group: null, first: 0 });
  });
});

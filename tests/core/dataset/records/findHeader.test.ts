import { describe, expect, test } from 'vitest';
import { findHeader } from '../../../../src/core/dataset/records/findHeader.ts';

const records = (text: string) =>
  text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(';') }));

describe('findHeader', () => {
  test('is the first record where all have the same cells', () => {
    expect(findHeader(records('sted;antal\nA;1\nB;2'))).toEqual({ header: 0, first: 1 });
  });

  test('passes over title lines above the table, also padded ones', () => {
    expect(findHeader(records('Fødsler 2022\nsted;antal\nA;1\nB;2'))).toEqual({ header: 1, first: 2 });
    expect(findHeader(records('Fødsler 2022;;\nsted;type;antal\nA;x;1\nB;y;2'))).toEqual({
      header: 1,
      first: 2,
    });
  });

  test('a record with numbers is data, unless they are years', () => {
    expect(findHeader(records('A;1\nB;2'))).toEqual({ header: null, first: 0 });
    expect(findHeader(records('sted;2021;2022\nA;1;2'))).toEqual({ header: 0, first: 1 });
  });

  test('a table of texts alone has its first record as header', () => {
    expect(findHeader(records('sted;region\nA;x\nB;y'))).toEqual({ header: 0, first: 1 });
  });

  test('no records, no header', () => {
    expect(findHeader([])).toEqual({ header: null, first: 0 });
  });
});

import { expect, test } from 'vitest';
import { isGroupLine } from '../../../../src/core/dataset/records/isGroupLine.ts';

const record = (line: number, text: string) => ({ line, cells: text.split(';') });

test.each([
  [';Fødsler;;Senge;', 'Sted;I alt;Kejsersnit;Alm.;Intensiv', true],
  ['Sted;Fødsler;;Senge;', ';I alt;Kejsersnit;Alm.;Intensiv', true],
  [';2021;', 'Sted;Mænd;Kvinder', true],
  ['Fødsler 2022;;', 'Sted;Type;Antal', false],
  ['Sted;Type;Antal', 'A;x;y', false],
  [';Fødsler;', 'A;12;13', false],
  [';Fødsler', 'Sted;I alt;Kejsersnit', false],
])('%j above %j: %s', (above, header, is) => {
  expect(isGroupLine(record(1, above), record(2, header))).toBe(is);
});

test('a blank line between them, or no line at all, is no group', () => {
  expect(isGroupLine(record(1, ';Fødsler;'), record(3, 'Sted;I alt;Kejsersnit'))).toBe(false);
  expect(isGroupLine(undefined, record(1, 'Sted;I alt'))).toBe(false);
});

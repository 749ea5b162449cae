import { describe, expect, test } from 'vitest';
import { isNarrow, isNote } from '../../../../src/core/dataset/records/isNote.ts';

const place = { width: 4, afterBlank: false, amongNotes: false };
const cells = (text: string) => text.split(';');

describe('isNote', () => {
  test.each([
    'Kilde: Danmarks Statistik',
    'Kilde: Danmarks Statistik;;;',
    'Note 2: foreløbige tal; se bilag',
    '* uden private',
    '1) opgjort ved årets udgang',
    'Foreløbige tal',
    'Tallene er opgjort ved årets udgang.;;;',
  ])('%j is one', (text) => {
    expect(isNote(cells(text), place)).toBe(true);
  });

  test.each([
    'Kolding;;;',
    'Kolding;12;;',
    'Kolding;12',
    '2023',
    ';x',
    'Kilde: A;1;2;3',
    'Kilden;x;y;z',
    'Kilde: A;x;y;z',
  ])('%j is a row or a part of one', (text) => {
    expect(isNote(cells(text), place)).toBe(false);
  });

  test('words alone are one behind a blank record or another note', () => {
    expect(isNote(cells('Kolding;;;'), { ...place, afterBlank: true })).toBe(true);
    expect(isNote(cells('Kolding;;;'), { ...place, amongNotes: true })).toBe(true);
    expect(isNote(cells('og egne beregninger; 2022'), { ...place, amongNotes: true })).toBe(false);
    expect(isNote(cells('og egne; beregninger'), { ...place, amongNotes: true })).toBe(true);
  });

  test('in a narrow table a note may have as many cells as a row', () => {
    expect(isNarrow(2)).toBe(true);
    expect(isNote(cells('Kilde: DST; egne tal'), { ...place, width: 2 })).toBe(true);
    expect(isNote(cells('Odense; nord'), { ...place, width: 2 })).toBe(false);
  });

  test('in a list of one column only words that say so are one', () => {
    const list = { ...place, width: 1, afterBlank: true };
    expect(isNote(['Odense'], list)).toBe(false);
    expect(isNote(['Kilde: DST'], list)).toBe(true);
  });

  test('a text of 10,000 blanks and letters is no trouble', () => {
    expect(isNote([`x ${' a'.repeat(5_000)}`, '', '', ''], place)).toBe(true);
  });
});

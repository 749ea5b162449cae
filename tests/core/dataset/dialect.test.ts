import { describe, expect, test } from 'vitest';
import { detectDialect, splitSample } from '../../../src/core/dataset/dialect.ts';

describe('detectDialect', () => {
  test('R-C1: the semicolon wins over decimal commas', () => {
    expect(detectDialect('navn;pris\nA;1,5\nB;2,5')).toMatchObject({ delimiter: ';', confident: true });
    expect(detectDialect('1,5;2,5;3,5\n4,5;5,5;6,5').delimiter).toBe(';');
  });

  test('R-C1: a delimiter inside quotes divides nothing', () => {
    expect(detectDialect('sted,antal\n"Odense; OUH",601\n"Kolding; SLB",20').delimiter).toBe(',');
    expect(detectDialect('sted;antal\n"a,b,c";1\n"d,e,f";2').delimiter).toBe(';');
  });

  test('R-C1: a comma that makes numbers beats a semicolon that makes none', () => {
    expect(detectDialect('sted; by,antal\nA; B,601\nC; D,20').delimiter).toBe(',');
  });

  test('R-C1: honours the first line sep=, whatever follows', () => {
    expect(detectDialect('sep=,\na;b\n1;2')).toMatchObject({
      delimiter: ',',
      sepLine: true,
      confident: true,
    });
    expect(detectDialect('"sep=\t"\na;b').delimiter).toBe('\t');
  });

  test('R-C2: one column of decimal commas is not split', () => {
    expect(detectDialect('1,5\n2,5\n3,5').alternatives).toEqual([]);
    expect(detectDialect('pris\n1,5\n2,5\n3,25').delimiter).toBe(';');
  });

  test.each([
    ['\t', 'a\tb\n1,5\t2\n3,5\t4'],
    ['|', 'a|b\n1,5|2\n3,5|4'],
    [',', 'sted,antal\nA,1.5\nB,2.5'],
  ])('finds %j', (delimiter, text) => {
    expect(detectDialect(text)).toMatchObject({ delimiter, confident: true });
  });

  test('R-E2: a delimiter in a quoted heading is not that of the file, though it cuts one record of two cells', () => {
    expect(detectDialect('a,"b;",c\nx,,y').delimiter).toBe(',');
  });

  test('titles that are cut evenly by commas are not the table', () => {
    const titles = 'Fødsler efter sted, 2024\n'.repeat(3);
    const text = `${titles}Sted;Tal;Pris\nA;0,0;kr. 0,000\nB;0,0;kr. 0,000\n* foreløbige tal\n`;
    expect(detectDialect(text)).toMatchObject({ delimiter: ';', confident: true });
  });

  const titled = 'Titel\n\nSted;Tal;Pris\nA;1;1,5\nB;2;2,5\n\nKilde: ingen';
  test.each([
    ['titles above and notes below', titled],
    ['lines of cells above', `Dannet;i dag\n${titled}`],
    ['lines that name a group', titled.replace('A;1', 'Nord\nA;1').replace('B;2', 'Syd\nB;2')],
    ['empty cells behind some lines', titled.replace('1,5', '1,5;;')],
  ])('is sure of itself with %s', (_, text) => {
    expect(detectDialect(text)).toMatchObject({ delimiter: ';', confident: true });
  });

  test.each([
    ['records are cut unevenly', 'Sted;Tal;Pris\nA;1;1,5\nB;2\nC;3;3,5;9\nD;4;4,5'],
    ['commas stand in most lines of words', 'Bemærkning\nja, tak\nnej\nja, gerne\nmåske, måske'],
  ])('is not sure where %s', (_, text) => {
    expect(detectDialect(text).confident).toBe(false);
  });

  test('says when another delimiter fits as well', () => {
    const { delimiter, confident, alternatives } = detectDialect('navn;pris, kr.\nA;1,5\nB;2,5');
    expect({ delimiter, confident, alternatives }).toEqual({
      delimiter: ';',
      confident: false,
      alternatives: [','],
    });
  });

  test('titles, notes and decimal commas leave no doubt where the rows are divided alike', () => {
    const rows = [
      'Rønne;1.234,5;7',
      'Årø;85,25;8',
      'Fyn;12;9',
      'Als;14;3',
      'Mors;15;2',
      'Samsø;16;1',
      'Fur;17;4',
    ];
    const text = ['Fødsler, 2025', 'Sted;Pris, kr.;Antal', ...rows, 'Kilde: egne tal, opdigtet'].join('\n');
    expect(detectDialect(text)).toMatchObject({ delimiter: ';', confident: true });
  });

  test('is not led astray by title lines above the table', () => {
    const rows = Array.from({ length: 12 }, (_, i) => `Sted ${i};${i},5`);
    const text = ['Fødsler, efter sted, 2022', '', 'sted;fødsler', ...rows].join('\n');
    expect(detectDialect(text).delimiter).toBe(';');
  });
});

test('splitSample keeps quotes, delimiters and line breaks inside quotes, and skips blank records', () => {
  expect(splitSample('a;"b ""c"";\nd"\n\n;\ne;f', ';', 50)).toEqual({
    records: [
      ['a', 'b "c";\nd'],
      ['e', 'f'],
    ],
    torn: false,
  });
  expect(splitSample('a\nb\nc', ';', 2)).toEqual({ records: [['a'], ['b']], torn: false });
  expect(splitSample('a;"b', ';', 50).torn).toBe(true);
  expect(splitSample('a;"b"c', ';', 50).torn).toBe(true);
});

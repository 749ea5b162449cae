import { describe, expect, test } from 'vitest';
import { evidenceIn } from '../../../../src/core/dataset/column/codedCells.ts';
import { inferColumn, questionsOn } from '../../../../src/core/dataset/column/inferColumn.ts';
import { coded } from './cellsOf.ts';

const evidence = (cells: readonly string[]) => evidenceIn(coded(cells));
const infer = (cells: readonly string[]) => inferColumn(evidence(cells));

describe('inferColumn', () => {
  test.each([
    [['601', '20'], 'plain', false],
    [['1.234,5', '20'], 'da', false],
    [['12,5', '1.234'], 'da', false],
    [['1,234.5', '20'], 'en', false],
    [['12.5', '1,234'], 'en', false],
    [['0,5', '0,25'], 'da', false],
    [['0.5', '0.25'], 'en', false],
    [['1.234', '5.678'], 'da', true],
    [['1,234', '5,678'], 'da', true],
    [['12,5', '12.5', '1.234'], 'da', true],
    [['12,5', '1,234,567.5'], 'en', false],
  ])('R-C5: %j reads as %s, ambiguous: %s', (cells, style, ambiguous) => {
    expect(infer(cells)).toEqual({ type: 'number', style, ambiguous });
  });

  test('missing marks and failed formulas say nothing about the type', () => {
    expect(infer(['..', '601', '', '-', '#I/T', 'mangler'])).toMatchObject({ type: 'number' });
    expect(infer(['', '', '-'])).toEqual({ type: 'text' });
  });

  test('a few texts among numbers leave a column of numbers, as many texts do not', () => {
    expect(infer(['601', '20', 'ikke oplyst'])).toMatchObject({ type: 'number' });
    expect(infer(['601', 'ikke oplyst'])).toEqual({ type: 'text' });
  });

  test('codes with a leading zero and guarded texts are texts', () => {
    expect(infer(['0101', '0147', '0751'])).toEqual({ type: 'text' });
    expect(infer(["'-5", "'-6"])).toEqual({ type: 'text' });
  });

  test('per cent in every cell is the unit of the column', () => {
    expect(infer(['57 %', '5 %'])).toMatchObject({ unit: '%' });
    expect(infer(['57 pct.', '5 pct.'])).toMatchObject({ unit: '%' });
    expect(infer(['57 %', '5'])).not.toHaveProperty('unit');
  });

  test.each([
    [['2024-01-02', '2024-12-31'], 'ymd', false],
    [['01-02-2024', '31-12-2024'], 'dmy', false],
    [['01/02/2024', '12/31/2024'], 'mdy', false],
    [['01-02-2024', '03-04-2024'], 'dmy', true],
    [['01-01-2024', '02-02-2024'], 'dmy', false],
  ])('R-C8: %j are dates %s, ambiguous: %s', (cells, order, ambiguous) => {
    expect(infer(cells)).toEqual({ type: 'date', order, ambiguous });
  });

  test('R-C11: takes 200,000 cells', { timeout: 60_000 }, () => {
    expect(infer(Array.from({ length: 200_000 }, (_, i) => `${i},5`))).toMatchObject({ style: 'da' });
  });
});

describe('questionsOn', () => {
  const ask = (cells: string[], decided = false) =>
    questionsOn(infer(cells), 'Tal', { found: evidence(cells), decided });
  const place = { at: 'Tal', column: 'Tal' };

  test('asks with the first cell that can be read in two ways', () => {
    const numbers = { code: 'dataset.ambiguous-numbers', ...place, text: '1.234' };
    expect(ask(['12', '1.234'])).toEqual([numbers]);
    const dates = { code: 'dataset.ambiguous-dates', ...place, text: '01-02-2024' };
    expect(ask(['01-01-2024', '01-02-2024'])).toEqual([dates]);
    expect(ask(['12'])).toEqual([]);
  });

  test('asks where some numbers have a per cent sign and others none', () => {
    const mixed = { code: 'dataset.mixed-percent', ...place, percents: 1, numbers: 3 };
    expect(ask(['0,57', '8 %', '..', '0,4'])).toEqual([mixed]);
    expect(ask(['0,57', '8 %', '0,4'], true)).toEqual([{ ...mixed, numbers: 3 }]);
    expect(ask(['57 %', '8 %', '..'])).toEqual([]);
  });

  test('asks where a code would lose its zero', () => {
    const zeros = { code: 'dataset.leading-zeros', ...place, text: '0800' };
    expect(ask(['2100', '0800', '4000'])).toEqual([zeros]);
    expect(ask(['2100', '0800', '4000'], true)).toEqual([]);
    expect(ask(['0', '0,5', '4000'])).toEqual([]);
    expect(ask(['0800', '0900'])).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import aiMammography from '../../../src/cases/time/ai-mammography.json';
import birthRobot from '../../../src/cases/time/birth-robot.json';
import ccc from '../../../src/cases/investment/ccc.json';
import { readCsvFile } from '../../../src/app/csvFile/readCsvFile.ts';
import { mapTable } from '../../../src/core/dataset/mapTable.ts';
import { suggestMapping } from '../../../src/core/dataset/suggestMapping.ts';
import type { Table } from '../../../src/core/dataset/table.ts';
import { readDataset } from '../../../src/core/document/dataset/readDataset.ts';
import { writeDataset } from '../../../src/core/document/dataset/writeDataset.ts';
import { readCase } from '../../../src/core/document/readCase.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';

const folder = new URL('../../fixtures/csv/', import.meta.url);

const read = (name: string) => readCsvFile(new File([readFileSync(new URL(name, folder))], name));

async function tableIn(name: string): Promise<Table> {
  const { table } = await read(name);
  if (!table) throw new Error(`${name} was refused`);
  return table;
}

function programOf(document: unknown) {
  const outcome = readCase(document);
  if ('issues' in outcome) throw new Error(JSON.stringify(outcome.issues));
  return compileCase(outcome.model);
}

describe('sample files', () => {
  test('birth wards saved by Danish Excel: read whole, one ward without births, the total marked', async () => {
    const preview = await read('foedegange-eksempel.csv');
    expect(preview).toMatchObject({ encoding: 'windows-1252', delimiter: ';', issues: [] });
    expect(preview.report?.counts).toMatchObject({ above: 1, records: 7, stored: 7, refused: 0 });
    expect(preview.report).toMatchObject({ refused: [], doubtful: [], doubtfulCount: 0 });
    const table = await tableIn('foedegange-eksempel.csv');
    expect(table.totals).toEqual([6]);
    const program = programOf(birthRobot);
    const mapping = { ...suggestMapping(table, program), minutesPerBirth: 'c3', useShare: 'c4' };
    expect(mapping).toEqual({ births: 'c2', minutesPerBirth: 'c3', useShare: 'c4' });
    const { rows, issues } = mapTable(table, mapping, program);
    expect(issues).toEqual([]);
    expect(rows.names.slice(4)).toEqual(['Fødegang Midt (eksempel)', 'Fødegang Ærø (eksempel)', 'I alt']);
    expect(rows.values.get('births')).toEqual(Float64Array.of(1850, 1240, 975, 601, NaN, 148, 4814));
    expect(rows.values.get('minutesPerBirth')?.[0]).toBe(20.5);
    expect(rows.values.get('useShare')?.[1]).toBeCloseTo(0.855, 15);
  });

  test('screening sites from an English data warehouse', async () => {
    const preview = await read('screeningssteder-eksempel.csv');
    expect(preview).toMatchObject({ encoding: 'utf-8', delimiter: ',', issues: [] });
    const table = await tableIn('screeningssteder-eksempel.csv');
    const program = programOf(aiMammography);
    const mapping = suggestMapping(table, program);
    expect(mapping).toEqual({ screens: 'c2' });
    const { rows } = mapTable(table, { ...mapping, secondsPerRead: 'c3' }, program);
    expect(rows.names[0]).toBe('Site A, north (example, invented)');
    expect(rows.values.get('screens')).toEqual(Float64Array.of(30000, 21500, 9250));
    expect(rows.values.get('secondsPerRead')).toEqual(Float64Array.of(45.5, NaN, 40));
  });

  test('hospitals with per cent in the cells and kroner in thousands', async () => {
    const preview = await read('hospitaler-eksempel.csv');
    expect(preview).toMatchObject({ encoding: 'utf-8-bom', delimiter: '\t', issues: [] });
    const table = await tableIn('hospitaler-eksempel.csv');
    const program = programOf(ccc);
    const mapping = suggestMapping(table, program);
    expect(mapping).toEqual({ patients: 'c2', gaBefore: 'c3', running: { column: 'c4', unit: 'kDKK/yr' } });
    const { rows, issues } = mapTable(table, mapping, program);
    expect(issues).toEqual([]);
    expect(rows.values.get('patients')).toEqual(Float64Array.of(400, 250, 100, NaN));
    expect(rows.values.get('gaBefore')?.[2]).toBeCloseTo(0.235, 15);
    expect(rows.values.get('running')).toEqual(Float64Array.of(250_000, 200_000, 150_500, NaN));
  });

  test.each(['foedegange-eksempel.csv', 'screeningssteder-eksempel.csv', 'hospitaler-eksempel.csv'])(
    '%s can be kept and sent: the document form gives it back exactly',
    async (name) => {
      const dataset = { ...(await tableIn(name)), id: 'd1', uid: 'u1', name };
      expect(readDataset(JSON.parse(JSON.stringify(writeDataset(dataset))))).toEqual({ dataset });
    },
  );

  test('a file that fits two readings asks, one with an open quote is refused with its line', async () => {
    expect((await read('tvetydig-eksempel.csv')).issues).toMatchObject([
      { code: 'dataset.ambiguous-numbers', text: '1.234' },
    ]);
    expect((await read('aabent-anfoerselstegn-eksempel.csv')).issues).toEqual([
      { code: 'csv.open-quote', at: '', line: 3 },
    ]);
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownDataset } from '../../src/app/document/caseDataset.ts';
import { builtinDataset } from '../../src/app/shipped/datasetIndex.ts';
import { caseRows } from '../../src/core/analysis/caseRows.ts';
import { uniform, type Column } from '../../src/core/column.ts';
import { shippedTable } from '../../src/core/dataset/shipped/shippedTable.ts';
import { columnOf } from '../../src/core/dataset/table.ts';
import { evaluateExpression } from '../../src/core/formula/evaluateExpression.ts';
import { parse } from '../../src/core/formula/parse.ts';
import type { ShippedDataset, ShippedRow } from '../../src/core/model/shippedDataset.ts';
import { compileCase } from '../../src/core/program/compileCase.ts';
import { conclusion } from '../../src/core/program/conclusion.ts';
import { evaluate } from '../../src/core/program/evaluate.ts';
import { figureAt } from '../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../src/core/program/prepareInputs.ts';
import { builtinUnits } from '../../src/core/units/builtin.ts';
import { readUnit } from '../../src/core/units/readUnit.ts';
import { builtinCase, builtinCases, textsOf } from './builtinCases.ts';
import { casesFolder, readCaseFile } from './caseDocuments.ts';

const roles = ['name', 'label', 'part', 'totalRow', 'note', 'src'];
const datasets = readdirSync(new URL('datasets/', casesFolder)).map((file) => ({
  file,
  dataset: builtinDataset(`datasets/${file}`, readCaseFile),
}));

function shipped(id: string): ShippedDataset {
  const found = datasets.find(({ dataset }) => dataset.id === id);
  if (!found) throw new Error(`No dataset ${id}`);
  return found.dataset;
}

const isOwn = (row: ShippedRow): boolean => row.part === undefined && !row.totalRow;

describe.each(datasets)('$file', ({ file, dataset }) => {
  const { columns, rows } = dataset;

  it('goes by the name of its file, in both languages, with every text in both', () => {
    expect(`${dataset.id}.json`).toBe(file);
    const empty = textsOf(dataset).filter(({ text }) => text.da.trim() === '' || text.en.trim() === '');
    expect(empty.map(({ at }) => at)).toEqual([]);
  });

  it('has typed columns in units that can be read, money with its price level', () => {
    for (const { id, unit, priceLevel, text } of columns) {
      if (unit !== undefined) expect([id, readUnit(unit, builtinUnits)]).toMatchObject([id, { unit: {} }]);
      if (unit?.includes('DKK')) expect([id, typeof priceLevel]).toEqual([id, 'string']);
      if (text) expect([id, unit]).toEqual([id, undefined]);
    }
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  });

  it('has cells of its columns’ types only, and options that are among them', () => {
    for (const row of rows) {
      for (const [id, cell] of Object.entries(row)) {
        if (roles.includes(id)) continue;
        const column = columns.find((one) => one.id === id);
        expect([row.name, id, column !== undefined]).toEqual([row.name, id, true]);
        if (cell === null) continue;
        expect([row.name, id, typeof cell]).toEqual([row.name, id, column?.text ? 'string' : 'number']);
        const { options } = column ?? {};
        if (options) expect(options.map((option) => option.id)).toContain(cell);
      }
    }
  });

  it('gives no figure as 0 where its source gives none', () => {
    const zeros = rows.flatMap((row) =>
      Object.entries(row).flatMap(([id, cell]) => (cell === 0 ? [`${row.name} ${id}`] : [])),
    );
    expect(zeros).toEqual([]);
  });

  it('names a known source for itself and for every row', () => {
    const known = new Set(dataset.sources?.map(({ id }) => id));
    expect(dataset.src.length).toBeGreaterThan(0);
    for (const { name, src } of [{ name: dataset.id, src: dataset.src }, ...rows]) {
      expect([name, src.length > 0]).toEqual([name, true]);
      for (const reference of src) expect(known).toContain(reference.split(' ', 1)[0]);
    }
  });

  it('calls every row by one name, and a part names a row that is no part itself', () => {
    const names = rows.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { part } of rows) {
      if (part === undefined) continue;
      const whole = rows.find(({ name }) => name === part);
      expect([part, whole !== undefined && isOwn(whole)]).toEqual([part, true]);
    }
  });

  it('says of every deviation what is printed, and the formula gives the other figure', () => {
    for (const { row, column, printed, recomputed, formula } of dataset.deviations ?? []) {
      const at = rows.findIndex(({ name }) => name === row);
      expect([row, column, rows[at]?.[column]]).toEqual([row, column, printed]);
      const value = evaluated(dataset, formula)[at] ?? evaluated(dataset, formula)[0] ?? NaN;
      const percent = columns.find(({ id }) => id === column)?.unit === '%';
      // Percentages are printed with one decimal.
      const shown = percent ? Math.round(value * 1000) / 10 : value;
      expect([row, column, shown]).toEqual([row, column, recomputed]);
      expect(recomputed).not.toBe(printed);
    }
  });
});

function evaluated(dataset: ShippedDataset, formula: string): Column {
  const parsed = parse(formula);
  if ('issue' in parsed) throw new Error(formula);
  const table = shippedTable(dataset, 'da');
  return evaluateExpression(parsed.expression, {
    column(id) {
      const column = columnOf(table, id);
      return column?.type === 'number' ? column.data : uniform(NaN);
    },
    optionIndex: () => -1,
    unitFactor: () => ({ factor: 1, divisor: 1 }),
    lanes: { variants: 1, rows: table.rows },
    horizon: uniform(NaN),
    year0: NaN,
    annuityFactor: () => uniform(NaN),
    groupOf: () => null,
    counted: (row) => dataset.rows[row] !== undefined && isOwn(dataset.rows[row]),
  });
}

describe('parts and totals', () => {
  it('the two pathways of the Finsen centre are not added to it', () => {
    // 3,801 + 79,933 + 22,752 + 3,035 + 14,360 + 144,117; with the parts it would be 274,905.
    expect(evaluated(shipped('tariff-exemption-proposals'), 'total(visits)')[0]).toBe(267_998);
  });

  it('the row for all regions is not added to the regions', () => {
    expect(evaluated(shipped('admin-it-by-region'), 'total(admin2021)')[0]).toBe(4529);
  });

  it('psychologists and physiotherapists are part of the other practice sector', () => {
    expect(shipped('vdx-minlaege').rows.filter(({ part }) => part !== undefined)).toHaveLength(2);
  });
});

describe('cases that take their rows from a shipped dataset', () => {
  const owners = ['operational-targets', 'co2-paths', 'activity-funding-2017', 'administration-and-it-cost'];

  it.each(owners)('%s has them all, and maps columns that are there', (id) => {
    const { dataset } = builtinCase(id);
    const source = shipped(dataset?.ref ?? '');
    expect(dataset?.rows?.map(({ name }) => name)).toEqual(source.rows.map(({ name }) => name));
    const columns = source.columns.map((column) => column.id);
    for (const entry of Object.values(dataset?.mapping ?? {})) {
      expect(columns).toContain(typeof entry === 'string' ? entry : entry.column);
    }
  });

  const withCells = builtinCases.filter(({ dataset }) =>
    Object.values(dataset?.mapping ?? {}).some(
      (entry) => typeof entry === 'object' && entry.row !== undefined,
    ),
  );

  it.each(withCells.map((model) => [model.id, model] as const))(
    '%s has in its own values what the cells it maps give',
    (_, model) => {
      const program = compileCase(model);
      const mapped = evaluate(program, prepareInputs(program, { rows: caseRows(program) }));
      const own = evaluate(program, prepareInputs(program));
      const parameters = Object.keys(model.dataset?.mapping ?? {});
      expect(parameters.length).toBeGreaterThan(1);
      for (const id of parameters) {
        expect([id, mapped.inputs.set.has(id)]).toEqual([id, true]);
        expect(figureAt(own, id).state).toBe('value');
        expect([id, figureAt(mapped, id)]).toEqual([id, figureAt(own, id)]);
      }
      expect(mapped.inputs.lanes.rows).toBe(1);
    },
  );

  it('every shipped dataset has its case, save the indicators that none works out', () => {
    const used = new Set(builtinCases.flatMap(({ dataset }) => dataset?.ref ?? []));
    const unused = datasets.map(({ dataset }) => dataset.id).filter((id) => !used.has(id));
    expect(unused).toEqual(['headline-indicators']);
  });

  it('every case that belongs to one opens with it, and has its figures for the whole', () => {
    const owned = builtinCases.filter(({ dataset }) => dataset?.ref !== undefined);
    expect(owned).toHaveLength(8);
    for (const model of owned) {
      expect([model.id, ownDataset(model)?.mapping]).toEqual([model.id, model.dataset?.mapping]);
      const program = compileCase(model);
      const { state } = conclusion(evaluate(program, prepareInputs(program, { rows: caseRows(program) })));
      expect([model.id, state]).toEqual([model.id, 'said']);
    }
  });

  it('what a case copies of a table into rows of its own is what the table says', () => {
    const rows = builtinCase('technology-contribution').dataset?.rows ?? [];
    const regions = shipped('admin-it-by-region').rows;
    for (const { name, admin2021, it2021 } of rows)
      expect(regions.find((region) => region.name === name)).toMatchObject({ admin2021, it2021 });
    const clinics = builtinCase('virtual-contacts').dataset?.rows ?? [];
    const visits = shipped('tariff-exemption-proposals').rows.map((row) => row['visits']);
    for (const row of clinics) expect(visits).toContain(row['visits']);
  });

  it('takes the units of rows from a column of unit names that the case can read', () => {
    const model = builtinCase('operational-targets');
    const own = new Set(model.units?.map(({ id }) => id));
    const { columns } = shipped('operational-targets');
    for (const from of new Set(model.outcomes.flatMap(({ unitFrom }) => unitFrom ?? []))) {
      const options = columns.find(({ id }) => id === from)?.options ?? [];
      expect(options.length).toBeGreaterThan(0);
      for (const { id } of options) expect([id, own.has(id) || id in { '%': 1, pp: 1 }]).toEqual([id, true]);
    }
  });
});

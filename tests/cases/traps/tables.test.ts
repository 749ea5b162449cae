import { describe, expect, it } from 'vitest';
import { parityOf } from '../../../src/core/analysis/parityOf.ts';
import { builtinCase } from '../builtinCases.ts';
import { inCase } from './inCase.ts';
import { saidIn } from './saidIn.ts';
import { rowNamed, shippedDataset } from './shippedDataset.ts';

const id = 'administration-and-it-cost';
const country = 'Hele landet';
const tables = [
  { of: 'admin', change: 'adminChange', growth: 'adminGrowth' },
  { of: 'it', change: 'itChange', growth: 'itGrowth' },
] as const;
const years = [2019, 2020, 2021] as const;

const dataset = shippedDataset('admin-it-by-region');
const recomputed = inCase(id, { rows: true });
const regions = dataset.rows.map(({ name }) => name).filter((name) => name !== country);
const printed = (column: string, row: string): number => Number(rowNamed(dataset, row)[column]);

/** What a printed figure can have been before it was rounded to the step. */
const band = (figure: number, step: number) => [figure - step / 2, figure + step / 2] as const;
const overlap = ([a, b]: readonly number[], [c, d]: readonly number[]): boolean =>
  Math.max(a ?? NaN, c ?? NaN) <= Math.min(b ?? NaN, d ?? NaN) + 1e-9;

describe('tables 1 and 2, where the source computed with figures it did not print', () => {
  it.each(
    tables.flatMap(({ of, change, growth }) =>
      regions.map((region) => [region, of, change, growth] as const),
    ),
  )('%s, %s: rounding alone explains the printed change and percentage', (region, of, change, growth) => {
    const [low20, high20] = band(printed(`${of}2020`, region), 1);
    const [low21, high21] = band(printed(`${of}2021`, region), 1);
    const changes = [low21 - high20, high21 - low20];
    expect(overlap(band(printed(`${of}Difference`, region), 1), changes)).toBe(true);
    const growths = [(low21 / high20 - 1) * 100, (high21 / low20 - 1) * 100];
    expect(overlap(band(printed(`${of}Percent`, region), 0.1), growths)).toBe(true);
    expect(recomputed.value(change, region)).toBe(
      printed(`${of}2021`, region) - printed(`${of}2020`, region),
    );
    expect(Math.abs(recomputed.value(growth, region) - printed(`${of}Percent`, region))).toBeLessThan(0.15);
  });

  it('the sums of the regions miss the country by one million in three of six columns', () => {
    const missed = tables.flatMap(({ of }) =>
      years.flatMap((year) => {
        const [sum, whole] = [recomputed.value(`${of}${year}`), printed(`${of}${year}`, country)];
        return sum === whole ? [] : [[of, year, sum, whole]];
      }),
    );
    expect(missed).toEqual([
      ['admin', 2020, 4424, 4423],
      ['admin', 2021, 4529, 4530],
      ['it', 2019, 3488, 3489],
    ]);
  });

  it('each deviation has its reason in the case, and nothing that agrees is excused', () => {
    const lines = parityOf(builtinCase(id)).filter(
      ({ kind, row, at }) => kind === 'printed' && (row !== null || Object.keys(at).length > 0),
    );
    expect(lines.length).toBe(24);
    for (const { figure, row, printed: figurePrinted, computed, unit, differs, ok } of lines) {
      const shown = unit === '%' ? Math.round((computed ?? NaN) * 10) / 10 : Math.round(computed ?? NaN);
      expect([figure, row, ok, differs !== undefined]).toEqual([figure, row, true, shown !== figurePrinted]);
    }
    // The sums of the whole stand without a row of their own.
    const sums = parityOf(builtinCase(id)).filter(
      ({ figure, row, kind }) => kind === 'printed' && row === null && /^(?:admin|it)\d{4}$/.test(figure),
    );
    expect(
      sums.map(({ printed: total, computed, differs }) => [total, computed, differs !== undefined]),
    ).toEqual([
      [4528, 4528, false],
      [4423, 4424, true],
      [4530, 4529, true],
      [3489, 3488, true],
      [3657, 3657, false],
      [3983, 3983, false],
    ]);
  });

  it('the shipped rows name both figures of a deviation', () => {
    expect(dataset.deviations?.length).toBeGreaterThan(0);
    const digits = (figure: number, mark: string): string =>
      String(Math.abs(figure)).replace('.', mark === '.' ? ',' : '.');
    for (const { row, printed: one, recomputed: other } of dataset.deviations ?? []) {
      const note = rowNamed(dataset, row).note;
      for (const figure of [one, other]) {
        expect(note?.da.replaceAll('.', '')).toContain(digits(figure, '.'));
        expect(note?.en.replaceAll(',', '')).toContain(digits(figure, ','));
      }
    }
  });
});

describe('the posting error of 46.3 million in 2020', () => {
  it('moved money between the two tables and left their sum alone', () => {
    const { value } = inCase(id);
    expect(value('moved')).toBe(46.3);
    expect(value('adminUncorrected')).toBeCloseTo(value('admin2020') - 46.3, 9);
    expect(value('itUncorrected')).toBeCloseTo(value('it2020') + 46.3, 9);
    expect(value('adminUncorrected') + value('itUncorrected')).toBeCloseTo(value('both2020'), 9);
  });

  it('is called a break in the series where the figures stand, in case and dataset', () => {
    const model = builtinCase(id);
    expect(saidIn({ objections: model.objections }, /46,3.*brudt/, /46\.3.*broken/)).toHaveLength(1);
    expect(saidIn({ note: model.dataset?.note }, /46,3/, /46\.3/)).toHaveLength(1);
    expect(saidIn({ note: dataset.note }, /46,3.*brud/, /46\.3.*break/)).toHaveLength(1);
    const moved = model.parameters.find((parameter) => parameter.id === 'moved');
    expect(moved?.note?.da).toMatch(/Rettet i begge tabeller/);
  });
});

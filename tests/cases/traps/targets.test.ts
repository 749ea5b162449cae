import { describe, expect, it } from 'vitest';
import { parityOf } from '../../../src/core/analysis/parityOf.ts';
import { builtinCase } from '../builtinCases.ts';
import { inCase } from './inCase.ts';
import { saidIn } from './saidIn.ts';
import { rowNamed, shippedDataset } from './shippedDataset.ts';

const id = 'operational-targets';
const rows = shippedDataset(id);
const run = inCase(id, { rows: true });
const names = rows.rows.map(({ name }) => name);
const economy = 'Budgetoverholdelse, økonomi';
const activity = 'Budgetoverholdelse, aktivitet';
const restraints = 'Bæltefikseringer';

describe('verdicts and directions that annex 10 prints against its own figures', () => {
  it('two targets printed as met are not, by the figures beside them', () => {
    const printedMet = names.filter((name) => rowNamed(rows, name)['printedMet'] === 'yes');
    const met = names.filter((name) => run.value('met', name) === 1);
    expect(printedMet).toEqual(['Udredt inden 30 dage, psykiatri over 18 år', restraints, economy]);
    expect(met).toEqual(['Udredt inden 30 dage, psykiatri over 18 år']);
    expect(names.filter((name) => run.value('clash', name) === 1)).toEqual([restraints, economy]);
    expect([run.value('printedOne'), run.value('metOne'), run.value('clashOne')]).toEqual([3, 1, 2]);
  });

  it('a rise from 93.6 to 97.1 is printed as a fall', () => {
    expect(names.filter((name) => run.value('wrongWay', name) === 1)).toEqual([activity]);
    expect(run.value('change', activity)).toBeCloseTo(3.5, 9);
    expect(rowNamed(rows, activity)['printedChange']).toBe('fall');
  });

  it.each([
    [economy, /målet er nået.*modsatte/, /target is met.*opposite/],
    [restraints, /målet er nået.*modsatte/, /target is met.*opposite/],
    [activity, /anden retning/, /another direction/],
  ])('%s: the row itself says what is printed and what follows', (row, danish, english) => {
    const { checks } = run.said(row);
    expect(saidIn(checks, danish, english)).not.toEqual([]);
    expect(rowNamed(rows, row).note).toBeDefined();
  });

  it('a row in order is not accused', () => {
    expect(run.said('Sygefravær').checks).toEqual([]);
  });

  it('the whole says how many verdicts and directions do not fit', () => {
    expect(saidIn(run.said().checks, /\{clashOne\}/)).toHaveLength(1);
    expect(saidIn(run.said().checks, /\{wrongWayOne\}/)).toHaveLength(1);
  });

  it('each of the three is held against the print with a reason', () => {
    const excused = parityOf(builtinCase(id)).filter(({ differs }) => differs !== undefined);
    for (const row of [economy, restraints, activity])
      expect(excused.filter((line) => line.row === row)).not.toEqual([]);
  });

  it('a target without a figure is neither met nor missed', () => {
    expect(run.value('met', 'Akutte genindlæggelser, somatik')).toBeNaN();
    expect(run.value('improved', 'Akutte genindlæggelser, somatik')).toBe(0);
  });

  it('10 per cent below 95 is 85.5, which the annex rounds to 86', () => {
    expect(run.value('antibioticsGoal')).toBeCloseTo(85.5, 9);
    expect(saidIn(rowNamed(rows, 'Antibiotika pr. 100 sengedage'), /85,5.*86/, /85\.5.*86/)).toHaveLength(1);
  });

  it('dates at odds are shown: January or March, and a decision half a year after the meeting', () => {
    const { objections } = builtinCase(id);
    expect(
      saidIn({ objections }, /januar og marts.*13\. december 2017/, /January and March.*13 December 2017/),
    ).toHaveLength(1);
    expect(
      saidIn(rowNamed(rows, 'Opfyldte mål i kliniske kvalitetsdatabaser'), /januar.*marts/, /January.*March/),
    ).toHaveLength(1);
  });
});

describe('the annex that sees every CO2 goal reached in 2025', () => {
  const paths = inCase('co2-paths', { rows: true });
  const waste = 'Sparet ved genanvendelse af affald';

  it('is right for energy and transport and wrong for waste', () => {
    expect(paths.value('reached', 'Energi og transport i egen drift')).toBe(1);
    expect(paths.value('reached', waste)).toBe(0);
    expect(paths.value('ahead', waste)).toBeCloseTo(-729.25, 6);
    expect(paths.value('atPace', waste)).toBeCloseTo(3083, 6);
    expect([paths.value('onPathOne'), paths.value('goalOne')]).toEqual([1, 2]);
  });

  it('is contradicted with a reason on the row, for the whole and on the card', () => {
    expect(saidIn(paths.said(waste).checks, /konkluderer.*\{atPace\}/, /concludes.*\{atPace\}/)).toHaveLength(
      1,
    );
    expect(saidIn(paths.said().checks, /ikke hvert mål for sig/, /not hold for each goal/)).toHaveLength(1);
    expect(
      saidIn({ source: builtinCase('co2-paths').card?.source }, /genanvendelse/, /recycling/),
    ).toHaveLength(1);
    expect(
      parityOf(builtinCase('co2-paths')).find(
        ({ figure, reading }) => figure === 'reached' && reading === 'waste',
      ),
    ).toMatchObject({ computed: 0, differs: { da: expect.stringContaining('modsatte') } });
  });

  it('calls its accounts 2017 and 2015, while the reading is of 2016', () => {
    expect(paths.value('resultYear', waste)).toBe(2016);
    expect(
      saidIn({ dated: builtinCase('co2-paths').dated }, /2016.*2017 og 2015/, /2016.*2017 and 2015/),
    ).toHaveLength(1);
  });
});

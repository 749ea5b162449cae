import { describe, expect, it } from 'vitest';
import { caseRows } from '../../../src/core/analysis/caseRows.ts';
import type { CaseModel } from '../../../src/core/model/case.ts';
import { isQuantity } from '../../../src/core/model/isQuantity.ts';
import type { Quantity } from '../../../src/core/model/parameter.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { builtinCase, everyCase } from '../builtinCases.ts';
import { inCase } from './inCase.ts';
import { saidIn } from './saidIn.ts';

const amounts = (model: CaseModel): readonly Quantity[] =>
  model.parameters.filter(isQuantity).filter(({ unit }) => unit.includes('DKK'));
const stated = (levels: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(levels.filter((level) => level !== undefined && level !== 'unstated') as string[]),
];
const mixed = everyCase.filter((model) => {
  const levels = amounts(model).map(({ priceLevel }) => priceLevel);
  return stated([model.settings.priceLevel, ...levels]).length > 1;
});

describe('amounts of different years', () => {
  it('meet in many cases, so the rule is needed', () => {
    expect(mixed.map(({ id }) => id)).toContain('tube-kiosk');
    expect(
      stated(mixed.flatMap((model) => amounts(model).map(({ priceLevel }) => priceLevel))).toSorted(),
    ).toEqual(['17-PL', '18-PL', '21-PL', '22-PL']);
  });

  it.each(mixed)(
    '$id: every amount of another year is chained to the case’s level, year by year',
    (model) => {
      const program = compileCase(model);
      const inputs = prepareInputs(program, { example: true, rows: caseRows(program) });
      expect(inputs.issues).toEqual([]);
      const to = Number(model.settings.priceLevel.slice(0, 2));
      for (const { id, priceLevel, value } of amounts(model)) {
        // What is computed from amounts already chained is at the case's level itself.
        if (typeof value === 'object' && value !== null) {
          expect([id, stated([priceLevel, model.settings.priceLevel]).length]).toEqual([id, 1]);
          continue;
        }
        if (priceLevel === undefined || priceLevel === 'unstated' || priceLevel === model.settings.priceLevel)
          continue;
        const step = inputs.prices.get(id);
        const years = Math.abs(to - Number(priceLevel.slice(0, 2)));
        expect([id, step?.steps.length]).toEqual([id, years]);
        // The start value of every year is 1.8 per cent, an assumption that can be changed.
        expect(step?.factor).toBeCloseTo(1.018 ** (to - Number(priceLevel.slice(0, 2))), 12);
        expect(model.priceIndex?.class).toBe('assumption');
      }
    },
  );

  it.each(mixed)('$id: without an index nothing is mixed, the amount has no value instead', (model) => {
    const program = compileCase(model);
    const bare = { ...program, model: { ...model, priceIndex: { id: 'none', rates: {} } } };
    const inputs = prepareInputs(bare, { example: true });
    expect(inputs.issues.map(({ code }) => code)).toContain('program.missing-price-year');
    const foreign = amounts(model).filter(
      ({ id, priceLevel }) =>
        inputs.columns.has(id) && stated([priceLevel, model.settings.priceLevel]).length > 1,
    );
    expect(foreign).not.toEqual([]);
    for (const { id } of foreign) expect([id, inputs.columns.get(id)?.[0]]).toEqual([id, NaN]);
  });

  it.each(everyCase)('$id: a case without a level of its own holds no amount that has one', (model) => {
    if (model.settings.priceLevel !== 'unstated') return;
    expect(stated(amounts(model).map(({ priceLevel }) => priceLevel))).toEqual([]);
  });

  it.each(everyCase)('$id: a column of amounts is at the level of the field it fills', (model) => {
    for (const [id, entry] of Object.entries(model.dataset?.mapping ?? {})) {
      const name = typeof entry === 'string' ? entry : entry.column;
      const level = model.dataset?.columns?.find((column) => column.id === name)?.priceLevel;
      const own = amounts(model).find((parameter) => parameter.id === id)?.priceLevel;
      if (level !== undefined) expect([id, own]).toEqual([id, level]);
    }
  });
});

describe('levels the sources name', () => {
  it.each([
    ['administration-and-it-cost', '22-PL'],
    ['activity-funding-2017', '17-PL'],
    ['clinical-builders', '17-PL'],
  ])('%s is computed at %s, its source’s', (id, level) => {
    expect(builtinCase(id).settings.priceLevel).toBe(level);
    expect(stated(amounts(builtinCase(id)).map(({ priceLevel }) => priceLevel))).toEqual([level]);
  });

  it.each([
    ['ccc', ['savingPerAvoided', 'claimInvestment']],
    ['procurement', ['accumulated', 'recurring2021', 'oneOff2021', 'target']],
    ['technology-contribution', ['contribution', 'consultantCut', 'printedPart']],
  ])('%s: what its source prices without a year stays unstated', (id, names) => {
    const levels = amounts(builtinCase(id)).filter((parameter) => names.includes(parameter.id));
    expect(levels.map(({ priceLevel }) => priceLevel)).toEqual(names.map(() => 'unstated'));
  });

  it('pay of 2017, 2021 and 2022 is not set side by side as it stands', () => {
    const { program, evaluation } = inCase('tube-kiosk');
    expect(evaluation.inputs.prices.get('sisterPay')).toMatchObject({ from: '17-PL', to: '22-PL' });
    expect(inCase('birth-robot').value('midwifeHour')).toBeCloseTo(((39_757 * 12) / 1515) * 1.018, 6);
    expect(program.model.settings.priceLevel).toBe('22-PL');
  });

  it('the 2017 cut moves with the level, and back again', () => {
    const at = (priceLevel: string) =>
      inCase('activity-funding-2017', { settings: { priceLevel } }).value('maxCut');
    expect(at('17-PL')).toBeCloseTo(8.39, 9);
    expect(at('22-PL')).toBeCloseTo(8.39 * 1.018 ** 5, 9);
  });

  it('the net price index is not taken for the price and wage adjustment', () => {
    const { objections, priceIndex } = builtinCase('net-price-index');
    expect(saidIn({ objections }, /ikke pl-reguleringen/, /not the price and wage adjustment/)).toHaveLength(
      1,
    );
    expect(priceIndex).toBeUndefined();
  });
});

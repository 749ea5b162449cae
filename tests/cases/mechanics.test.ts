import { describe, expect, it } from 'vitest';
import { caseRows } from '../../src/core/analysis/caseRows.ts';
import type { Parameter, Quantity } from '../../src/core/model/parameter.ts';
import { budget } from '../../src/core/program/budget.ts';
import { compileCase } from '../../src/core/program/compileCase.ts';
import { evaluate } from '../../src/core/program/evaluate.ts';
import type { Evaluation } from '../../src/core/program/evaluation.ts';
import { figureAt } from '../../src/core/program/figureAt.ts';
import { prepareInputs, type InputOptions } from '../../src/core/program/prepareInputs.ts';
import type { Program } from '../../src/core/program/program.ts';
import { builtinCases } from './builtinCases.ts';

const lenses = ['cash', 'capacity', 'societal', 'memo'] as const;
const noCount = ['DKK', 'kDKK', 'mDKK', 'bnDKK', 'h', 'min', 'share', '%'];

const isQuantity = (parameter: Parameter): parameter is Quantity =>
  'unit' in parameter && 'value' in parameter;

function run(program: Program, options: InputOptions = {}): Evaluation {
  return evaluate(program, prepareInputs(program, { example: true, ...options }));
}

/** A figure's value, or NaN where it has none. */
function valueOf(evaluation: Evaluation, id: string): number {
  const state = figureAt(evaluation, id);
  return state.state === 'value' ? state.value : NaN;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-3);
}

/** Numbers of something a year that are the user's own. The case is run without rows, so a column replaces none. */
function volumesOf({ model }: Program, base: Evaluation): readonly { id: string; value: number }[] {
  return model.parameters.filter(isQuantity).flatMap(({ id, unit, scope }) => {
    const [, counted] = /^(\w+)\/yr$/.exec(unit) ?? [];
    if (counted === undefined || noCount.includes(counted) || scope !== 'local') return [];
    const value = valueOf(base, id);
    return value > 0 ? [{ id, value }] : [];
  });
}

/** Figures in proportion to a parameter as seen at one and three times its value. */
function proportional(
  program: Program,
  { id, value }: { id: string; value: number },
): readonly { id: string; twice: boolean }[] {
  const [once, twice, thrice] = [1, 2, 3].map((times) => run(program, { at: { [id]: value * times } })) as [
    Evaluation,
    Evaluation,
    Evaluation,
  ];
  return [...program.figures.keys()].flatMap((figure) => {
    if (figure === id) return [];
    const first = valueOf(once, figure);
    if (!Number.isFinite(first) || first === 0 || !near(valueOf(thrice, figure), 3 * first)) return [];
    return [{ id: figure, twice: near(valueOf(twice, figure), 2 * first) }];
  });
}

/** Figures that stand on what lasts in time or in kroner: lines and outcomes in those lenses, and what they read. */
function gainsOf({ model, figures }: Program): ReadonlySet<string> {
  const gains = new Set<string>();
  for (const { id, lens } of model.lines)
    if (lens === 'cash' || lens === 'capacity') {
      gains.add(id);
      for (const read of figures.get(id)?.reads ?? []) gains.add(read);
    }
  for (const { figure, lens } of model.outcomes)
    if (lens === 'cash' || lens === 'capacity') gains.add(figure);
  return gains;
}

describe.each(builtinCases)('mechanics of $id', (model) => {
  const program = compileCase(model);
  const base = run(program);
  const readings = [null, ...(model.readings ?? []).map(({ id }) => id)];

  it('compiles without an issue, so no measure mixes lenses', () => {
    expect(program.issues).toEqual([]);
  });

  it('doubles what is in proportion to a volume when the volume doubles', () => {
    const volumes = volumesOf(program, base);
    const found = volumes.flatMap((volume) => proportional(program, volume));
    expect(found.filter(({ twice }) => !twice).map(({ id }) => id)).toEqual([]);
    if (volumes.length > 0 && (model.kind === 'time' || model.kind === 'contacts')) {
      const gains = gainsOf(program);
      expect(found.map(({ id }) => id).filter((id) => gains.has(id))).not.toEqual([]);
    }
  });

  it('has ranges that hold the value they belong to', () => {
    const outside = model.parameters.filter(isQuantity).flatMap(({ id, value, low, high, priceLevel }) => {
      // A computed amount of another year's prices is only known at the case's own level, its range is not.
      const atCaseLevel = priceLevel === undefined || priceLevel === model.settings.priceLevel;
      const held = typeof value === 'number' ? value : value && atCaseLevel ? valueOf(base, id) : NaN;
      const slack = 1e-9 * Math.abs(held);
      const fits = !((low ?? -Infinity) > held + slack || (high ?? Infinity) < held - slack);
      return fits ? [] : [{ id, low, held, high }];
    });
    expect(outside).toEqual([]);
  });

  it.each(readings)('in reading %s adds up to the same for all payers as for each of them', (reading) => {
    const payers = new Set(
      model.lines.flatMap(({ payer, transfer }) =>
        transfer ? [transfer.from, transfer.to] : payer === undefined ? [] : [payer],
      ),
    );
    for (const rows of [null, caseRows(program)]) {
      const evaluation = run(program, { reading, rows });
      for (const lens of lenses) {
        const lines = model.lines.filter((line) => line.lens === lens && (line.payer ?? line.transfer));
        // Kroner and hours are not added together: each unit is a budget of its own.
        for (const unit of ['money', 'quantity'] as const) {
          const selection = { lens, unit, lines: lines.map(({ id }) => id) };
          const whole = budget(evaluation, selection);
          const parts = [...payers].map((payer) => budget(evaluation, { ...selection, payers: [payer] }));
          for (const [year, total] of whole.total.entries()) {
            const amounts = parts.map((part) => part.total[year] ?? NaN);
            const sum = amounts.reduce((before, amount) => before + amount, 0);
            const size = Math.max(1, ...amounts.map(Math.abs));
            // What has no value yet is without one for all of them too, or is a transfer and so nothing at all.
            const off = Number.isNaN(sum) && total === 0 ? 0 : Math.abs(sum - total) / size;
            if (!(off <= 1e-9))
              expect([lens, unit, year, amounts, sum]).toEqual([lens, unit, year, amounts, total]);
          }
        }
      }
    }
  });

  it('has no share below nothing or above all of it', () => {
    const given = model.parameters.flatMap((parameter) => {
      if ('profile' in parameter) return parameter.profile.map((share) => ({ id: parameter.id, share }));
      if (!isQuantity(parameter) || parameter.unit !== 'share') return [];
      const { id, value, low, high } = parameter;
      return [value, low, high].flatMap((share) => (typeof share === 'number' ? [{ id, share }] : []));
    });
    const computed = [...model.parameters.filter(isQuantity), ...model.formulas]
      .filter(({ unit }) => unit === 'share')
      .map(({ id }) => ({ id, share: valueOf(base, id) }));
    expect([...given, ...computed].filter(({ share }) => share < 0 || share > 1)).toEqual([]);
  });
});

describe('the library', () => {
  // Where no source gives a volume, no example does either.
  it.each(['time', 'contacts'])('has volumes to double in several cases of kind %s', (kind) => {
    const programs = builtinCases.filter((model) => model.kind === kind).map((model) => compileCase(model));
    const scaled = programs.filter((program) => volumesOf(program, run(program)).length > 0);
    expect(scaled.length).toBeGreaterThan(2);
  });
});

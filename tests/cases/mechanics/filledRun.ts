import type { CaseModel } from '../../../src/core/model/case.ts';
import type { Parameter, Quantity } from '../../../src/core/model/parameter.ts';
import type { SetValue } from '../../../src/core/model/scenario.ts';
import { isQuantity } from '../../../src/core/model/isQuantity.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import type { Evaluation } from '../../../src/core/program/evaluation.ts';
import { figureAt } from '../../../src/core/program/figureAt.ts';
import { prepareInputs, type InputOptions } from '../../../src/core/program/prepareInputs.ts';
import type { Program } from '../../../src/core/program/program.ts';

/** Numbers for the fields no source and no example fills, by unit. They are no estimates: only the sums are tried. */
const BY_UNIT: readonly (readonly [RegExp, number])[] = [
  [/^share$/, 0.4],
  [/^share\//, 0.2],
  [/^%/, 60],
  [/^yr$/, 2021],
  [/^month$/, 6],
  [/^mDKK/, 120],
  [/^DKK\/yr$/, 300_000],
  [/^DKK$/, 900_000],
  [/^DKK\//, 450],
  [/^h\/yr$/, 2500],
  [/^h\//, 3],
  [/^(?:min|s)\//, 12],
  [/^patientMin\//, 70],
  [/^km\//, 25],
  [/^t\//, 3],
  [/\/(?:yr|month|day)$/, 1600],
  [/\//, 3],
  [/./, 40],
];

/** Pairs that only make sense in one order. */
const IN_ORDER: Readonly<Record<string, number>> = {
  readmitAfter: 0.05,
  costAfter: 300,
  ownPrice: 200,
  placeCost: 200,
  inflow: 1200,
  placeDaysEach: 2,
  otherHour: 220,
  minutesInstead: 5,
  minutesUsed: 2,
  orderMinutes: 1,
  hostMinutes: 2,
  targetAdjustment: 1,
  budgetAdjustment: 1,
  occupancyAfter: 0.9,
  nationalVolume: 9000,
  seconds: 30,
  caseMixRise: 0.1,
  ceiling: 0.1,
  criteriaMissed: 2,
  fraction: 0.3,
  reuseFraction: 0.3,
};

function fill(parameter: Parameter): SetValue | undefined {
  if ('profile' in parameter) return undefined;
  if ('options' in parameter) {
    const last = parameter.options.at(-1);
    return parameter.value === null ? (typeof last === 'string' ? last : (last?.id ?? null)) : undefined;
  }
  // A share or an amount set to 0 hides what it would let through.
  const isSilent = parameter.value === 0 && parameter.class === 'assumption';
  if (parameter.value !== null && !isSilent) return undefined;
  if (isSilent && parameter.unit === 'share') return 0.25;
  return IN_ORDER[parameter.id] ?? BY_UNIT.find(([unit]) => unit.test(parameter.unit))?.[1];
}

/** Values for every field of a case that stands empty without an example, and for assumptions that stand at 0. */
export function filledValues(model: CaseModel): Readonly<Record<string, SetValue>> {
  return Object.fromEntries(
    model.parameters.flatMap((parameter) => {
      const value = fill(parameter);
      return value === undefined ? [] : [[parameter.id, value]];
    }),
  );
}

/** A case with every field filled, so that there is something to compute. `at` lies on top. */
export function filledRun(program: Program, options: InputOptions = {}): Evaluation {
  const at = { ...filledValues(program.model), ...options.at };
  return evaluate(program, prepareInputs(program, { example: true, ...options, at }));
}

/** A figure's value in its own unit; NaN where it has none. */
export function valueIn(evaluation: Evaluation, id: string): number {
  const state = figureAt(evaluation, id);
  return state.state === 'value' ? state.value : NaN;
}

export function quantitiesOf(model: CaseModel): readonly Quantity[] {
  return model.parameters.filter(isQuantity);
}

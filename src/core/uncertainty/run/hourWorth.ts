import type { CaseModel } from '../../model/case.ts';
import { compileCase } from '../../program/compileCase.ts';
import { evaluate } from '../../program/evaluate.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { fromBase } from '../../units/unit.ts';
import { vary } from '../../program/years/widen.ts';

/** Net present value of what time freed is worth, as the case counts it: a measure of its own beside the case's. */
export const timeWorth = 'presentWorthOfTimeFreed';

export interface HourWorth {
  /** The case with `timeWorth` among its measures. */
  readonly program: Program;
  /** The parameter that says what an hour is worth, and its value in kroner an hour at the settings' price level. */
  readonly wage: string;
  readonly perHour: number;
}

/**
 * How a case values an hour freed, for asking what else it could be worth; null where it values none, or not with one
 * price an hour. The worth is proportional to that price, which is tried, not taken for granted.
 */
export function hourWorth(model: CaseModel, inputs: Inputs): HourWorth | null {
  const measure = {
    id: timeWorth,
    label: model.title,
    measure: 'npv',
    of: { lens: 'capacity', unit: 'money' },
  } as const;
  const valued = model.lines.filter(({ lens, unit }) => lens === 'capacity' && unit === undefined);
  if (valued.length === 0) return null;
  const program = compileCase({ ...model, measures: [...(model.measures ?? []), measure] });
  if (program.issues.length > 0) return null;
  // The price itself, not what it is made of: a price that a formula gives is asked about as one.
  const above = new Set<string>();
  const prices = new Set<string>();
  const climb = (id: string): void => {
    if (above.has(id)) return;
    above.add(id);
    const info = program.figures.get(id);
    const isParameter = info?.kind === 'parameter' || info?.kind === 'computed';
    if (isParameter && info?.unit?.text === 'DKK/h') prices.add(id);
    else info?.reads.forEach(climb);
  };
  climb(timeWorth);
  const [wage] = prices;
  if (wage === undefined || prices.size > 1) return null;
  const column = inputs.columns.get(wage) ?? evaluate(program, inputs, [wage]).columns.get(wage);
  const now = column?.length === 1 ? column[0]! : NaN;
  if (!(now > 0)) return null;
  const worth = evaluate(program, vary(inputs, wage, [now, 2 * now]), [timeWorth]).wholes.get(timeWorth);
  const [once, twice] = [worth?.[0] ?? NaN, worth?.[1] ?? NaN];
  if (!(once !== 0 && Math.abs(twice - 2 * once) <= 1e-9 * Math.abs(once))) return null;
  const unit = program.figures.get(wage)!.unit!;
  return { program, wage, perHour: fromBase(now, unit) };
}

import type { Quantity } from '../../model/parameter.ts';
import { entered } from '../../program/entered.ts';
import { evaluate } from '../../program/evaluate.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';

/** What a parameter stands at, in its own unit as it is typed; null where it is empty or differs from row to row. */
export function valueNow(program: Program, inputs: Inputs, parameter: Quantity): number | null {
  const { id } = parameter;
  if (inputs.rows?.values.has(id)) return null;
  const set = inputs.set.get(id);
  if (typeof set === 'number') return set;
  const column = inputs.columns.get(id);
  if (column && typeof parameter.value === 'number') return Number.isNaN(column[0]) ? null : parameter.value;
  const raw = evaluate(program, inputs, [id]).wholes.get(id)?.[0] ?? NaN;
  const typed = entered(program, inputs, id)?.toTyped(raw) ?? NaN;
  return Number.isFinite(typed) ? typed : null;
}

import { laneCount } from '../../column.ts';
import { entered } from '../../program/entered.ts';
import { evaluate } from '../../program/evaluate.ts';
import type { Evaluation } from '../../program/evaluation.ts';
import type { Inputs } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';
import { widen } from '../../program/years/widen.ts';

/** Parameters moved at once, each to a value in its own unit; everything else as it stands. */
export type Setting = ReadonlyMap<string, number>;

/** Where the figures of one setting are. */
export interface Place {
  readonly evaluation: Evaluation;
  readonly where: { readonly variant: number };
}

/** Lanes of one evaluation: more would fill the memory of a tablet and gain no speed. */
const mostLanes = 65_536;

/**
 * The named figures at every setting, as typing its values would give them, to the bit. Settings are variants of one
 * evaluation; apart run only those that type over a computed parameter, which the others are to go on computing.
 */
export function runVariants(
  program: Program,
  inputs: Inputs,
  settings: readonly Setting[],
  figures: readonly string[],
): readonly Place[] {
  const places: Place[] = [];
  for (const group of groupsOf(inputs, settings)) {
    const most = Math.max(1, Math.floor(mostLanes / laneCount(inputs.lanes)));
    for (let from = 0; from < group.length; from += most) {
      const block = group.slice(from, from + most);
      const moved = block.map((index) => settings[index]!);
      const evaluation = evaluate(program, movedInputs(program, inputs, moved), figures);
      block.forEach((index, variant) => (places[index] = { evaluation, where: { variant } }));
    }
  }
  return places;
}

/** Indices of settings that type over the same computed parameters. */
function groupsOf(inputs: Inputs, settings: readonly Setting[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  settings.forEach((setting, index) => {
    const computed = [...setting.keys()].filter((id) => !inputs.columns.has(id));
    const key = computed.sort().join(' ');
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return [...groups.values()];
}

function movedInputs(program: Program, inputs: Inputs, settings: readonly Setting[]): Inputs {
  const wide = widen(inputs, settings.length);
  const inner = laneCount(inputs.lanes);
  const columns = new Map(wide.columns);
  for (const id of new Set(settings.flatMap((setting) => [...setting.keys()]))) {
    const before = wide.columns.get(id);
    const own = entered(program, inputs, id);
    const column = new Float64Array(settings.length * inner);
    if (before?.length === 1) column.fill(before[0]!);
    else if (before) column.set(before);
    settings.forEach((setting, variant) => {
      const typed = setting.get(id);
      if (typed === undefined) return;
      column.fill(own ? own.toRaw(typed) : NaN, variant * inner, (variant + 1) * inner);
    });
    columns.set(id, column);
  }
  return { ...wide, columns };
}

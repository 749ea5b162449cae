import { sha256 } from '../../src/core/document/hash.ts';
import { mapTable } from '../../src/core/dataset/mapTable.ts';
import type { CaseModel } from '../../src/core/model/case.ts';
import type { Scenario } from '../../src/core/model/scenario.ts';
import { compileCase } from '../../src/core/program/compileCase.ts';
import { evaluate } from '../../src/core/program/evaluate.ts';
import { figureAt } from '../../src/core/program/figureAt.ts';
import { prepareInputs, type InputOptions } from '../../src/core/program/prepareInputs.ts';
import type { Work } from './releaseScenarios.ts';

/**
 * Every figure of every scenario and of every built-in case under each of its readings, one a line with all its digits,
 * and the SHA-256 of those lines on top.
 */
export function digestOf({ scenarios, datasets }: Work, models: readonly CaseModel[]): string {
  const lines = [
    ...models.flatMap((model) =>
      [null, ...(model.readings ?? []).map(({ id }) => id)].flatMap((reading) =>
        figures(model, { reading }, `${model.id} ${reading ?? 'base'}`),
      ),
    ),
    ...scenarios.flatMap((scenario) => figures(scenario.case, optionsOf(scenario, datasets), scenario.uid)),
  ];
  const text = lines.map((line) => `${line}\n`).join('');
  return `${sha256(text)}\n${text}`;
}

function optionsOf(
  { case: model, reading, changes, settings, dataset }: Scenario,
  datasets: Work['datasets'],
) {
  const table = datasets.find(({ id }) => id === dataset?.id);
  const rows = dataset && table ? mapTable(table, dataset.mapping, compileCase(model)).rows : null;
  return { reading, changes, settings, rows };
}

function figures(model: CaseModel, options: InputOptions, title: string): string[] {
  const program = compileCase(model);
  const evaluation = evaluate(program, prepareInputs(program, options));
  return [...program.figures.keys()].map((id) => {
    const state = figureAt(evaluation, id);
    return `${title} ${id} ${state.state === 'value' ? state.value : state.state}`;
  });
}

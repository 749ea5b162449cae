import { rowValues } from '../../core/dataset/mapping/rowValues.ts';
import type { Change } from '../../core/model/scenario.ts';
import { evaluate } from '../../core/program/evaluate.ts';
import { prepareInputs } from '../../core/program/prepareInputs.ts';
import { headlineText } from '../cards/headlineText.ts';
import { ownDataset } from '../document/caseDataset.ts';
import { fittedName } from '../document/fittedName.ts';
import { newScenario, type Naming } from '../document/newScenario.ts';
import type { OpenState } from '../document/openState.svelte.ts';
import type { ScenarioDocument } from '../document/workDocument.ts';

/** A row of the open document's dataset, as the reader knows it. */
export interface ChosenRow {
  readonly row: number;
  readonly name: string;
  /** Where its numbers come from, in words. */
  readonly reason: string;
}

/**
 * One row as a scenario of its own: what the row gives is set like any other value, with where it came from as the
 * reason; everything else is as in the document on screen. null where no rows are in use.
 */
export function rowDocument(
  open: OpenState,
  { row, name, reason }: ChosenRow,
  naming: Naming,
): ScenarioDocument | null {
  const { program, scenario } = open;
  const { model } = program;
  const dataset = scenario ? scenario.dataset : ownDataset(model);
  const { table } = open.view;
  if (!dataset || !table || row < 0 || row >= table.rows) return null;
  const values = rowValues(table, row, { mapping: dataset.mapping, target: program });
  const { reading = null, changes: kept = [], settings = {} } = scenario ?? {};
  const own = [...values].map(([parameter, value]): Change => ({ parameter, value, reason }));
  const changes = [...kept.filter(({ parameter }) => !values.has(parameter)), ...own];
  const body = {
    ...newScenario(model, naming),
    name: fittedName(model.title[naming.language], ` – ${name.slice(0, 100)}`),
    reading,
    changes,
    settings,
    dataset: null,
  };
  const headline = headlineText(evaluate(program, prepareInputs(program, { reading, changes, settings })));
  const untouched = { updatedAt: '', deletedAt: null, savedToFileAt: null, checkpoint: null };
  return { ...untouched, kind: 'scenario', id: body.id, body, headline };
}

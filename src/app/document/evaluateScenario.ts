import type { Table } from '../../core/dataset/table.ts';
import { mapTable } from '../../core/dataset/mapTable.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import { compileCase } from '../../core/program/compileCase.ts';
import { evaluate } from '../../core/program/evaluate.ts';
import type { Evaluation } from '../../core/program/evaluation.ts';
import { prepareInputs } from '../../core/program/prepareInputs.ts';

/** A scenario that is not on screen, evaluated for its line in a list. */
export function evaluateScenario(scenario: Scenario, table: Table | null): Evaluation {
  const program = compileCase(scenario.case);
  const { reading, changes, settings, dataset } = scenario;
  const rows = dataset && table ? mapTable(table, dataset.mapping, program).rows : null;
  return evaluate(program, prepareInputs(program, { reading, changes, settings, rows }));
}

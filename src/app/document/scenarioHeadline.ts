import type { Table } from '../../core/dataset/table.ts';
import { usedRows } from '../../core/dataset/rows/usedRows.ts';
import { limits } from '../../core/document/limits.ts';
import { mapTable } from '../../core/dataset/mapTable.ts';
import type { Text } from '../../core/model/text.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import { compileCase } from '../../core/program/compileCase.ts';
import { evaluate } from '../../core/program/evaluate.ts';
import { prepareInputs } from '../../core/program/prepareInputs.ts';
import { headlineText } from '../cards/headlineText.ts';

/** The headline of a scenario that is not on screen, for its line in a list. */
export function scenarioHeadline(scenario: Scenario, table: Table | null): Text {
  const { reading, changes, settings, dataset } = scenario;
  const used = dataset && table ? usedRows(table, dataset) : null;
  // Rows that only a worker can run are run when the scenario is opened.
  if (used && used.rows > limits.rowsOnPage) return { da: '', en: '' };
  const program = compileCase(scenario.case);
  const rows = dataset && used ? mapTable(used, dataset.mapping, program).rows : null;
  return headlineText(evaluate(program, prepareInputs(program, { reading, changes, settings, rows })));
}

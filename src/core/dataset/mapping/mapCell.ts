import type { Parameter } from '../../model/parameter.ts';
import type { SetValue } from '../../model/scenario.ts';
import type { MappingIssue } from '../issue.ts';
import type { MappedValues, RowColumn } from './mappedValues.ts';

/** One value for the parameter: what the column gives in the named row. Only what is wrong there is an issue. */
export function mapCell(
  { called, names }: RowColumn,
  parameter: Parameter,
  { row, mapped }: { readonly row: string; readonly mapped: MappedValues },
): { cell: SetValue | undefined; issues: readonly MappingIssue[] } {
  const at = names.indexOf(row);
  if (at < 0) {
    const issue: MappingIssue = { code: 'dataset.unknown-row', at: parameter.id, column: called, row };
    return { cell: undefined, issues: [issue] };
  }
  const issues = mapped.issues.filter((issue) => !('row' in issue) || issue.row === row);
  const value = mapped.values?.[at];
  if (value === undefined) return { cell: undefined, issues };
  if (Number.isNaN(value)) return { cell: null, issues };
  if (!('options' in parameter)) return { cell: value, issues };
  const option = parameter.options[value];
  return { cell: (typeof option === 'string' ? option : option?.id) ?? null, issues };
}

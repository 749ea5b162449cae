import type { Choice } from '../../model/parameter.ts';
import type { MappingIssue } from '../issue.ts';
import { textAt } from '../table.ts';
import { refusedColumn, type MappedValues, type RowColumn } from './mappedValues.ts';

/** Texts to the index of the option whose id or label, in either language, they are. */
export function mapChoice({ column, called, names }: RowColumn, parameter: Choice): MappedValues {
  const at = parameter.id;
  if (column.type === 'number') return refusedColumn({ code: 'dataset.not-mappable', at, column: called });
  const options = parameter.options.map((option) => (typeof option === 'string' ? option : option.id));
  const places = new Map<string, number>();
  parameter.options.forEach((option, index) => {
    const texts = typeof option === 'string' ? [option] : [option.id, option.label.da, option.label.en];
    for (const text of texts) places.set(text.toLowerCase(), index);
  });
  const issues: MappingIssue[] = [];
  const values = Float64Array.from(names, (row, place) => {
    const text = textAt(column, place);
    if (text === null) return NaN;
    const index = places.get(text.toLowerCase());
    if (index === undefined)
      issues.push({ code: 'dataset.unknown-option', at, column: called, row, text, options });
    return index ?? NaN;
  });
  return { values, issues };
}

import type { CaseModel } from '../../model/case.ts';
import type { Parameter } from '../../model/parameter.ts';

/** All that a parameter goes by: its label in both languages, its id, and what the case's own dataset calls its column. */
export function parameterNames(parameter: Parameter, dataset: CaseModel['dataset']): string[] {
  const entry = Object.entries(dataset?.mapping ?? {}).find(([id]) => id === parameter.id)?.[1];
  const id = typeof entry === 'object' ? entry.column : entry;
  const label = dataset?.columns?.find((column) => column.id === id)?.label;
  return [parameter.label.da, parameter.label.en, parameter.id, ...(label ? [label.da, label.en] : [])];
}

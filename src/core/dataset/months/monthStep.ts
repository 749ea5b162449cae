import type { MappedColumn } from '../../model/caseDataset.ts';
import type { Quantity } from '../../model/parameter.ts';
import type { TableColumn } from '../table.ts';
import { unitOfColumn } from '../units/unitStep.ts';

/**
 * How twelve months become the number of a year: 'added' where it is counted per year, 'mean' where the column is said
 * to count per month (twelve times that is the same), else 'same': a price or a share stands only if no month differs.
 */
export type MonthStep = 'added' | 'mean' | 'same';

export function monthStep(column: TableColumn, entry: MappedColumn, parameter: Quantity): MonthStep {
  const isPer = (unit: string, time: string): boolean => unit.split('/').slice(1).includes(time);
  if (!isPer(parameter.unit, 'yr')) return 'same';
  const unit = unitOfColumn(column, entry, parameter);
  if (isPer(unit, 'yr')) return 'added';
  return isPer(unit, 'month') ? 'mean' : 'same';
}

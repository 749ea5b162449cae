import type { Table } from '../../../core/dataset/table.ts';
import type { CaseModel } from '../../../core/model/case.ts';
import type { Mapping } from '../../../core/model/caseDataset.ts';
import type { Change } from '../../../core/model/scenario.ts';
import type { Settings } from '../../../core/model/settings.ts';

/** A case to run over the rows of a table, as the page asks a worker for it. */
export interface RowsRequest {
  readonly model: CaseModel;
  readonly reading: string | null;
  readonly changes: readonly Change[];
  readonly settings: Partial<Settings>;
  readonly mapping: Mapping;
  /** Names table and mapping together: a worker that has them needs no table. */
  readonly rowsKey: string;
  /** The columns that the mapping, the rows' names and their parts need; null = the worker may have them. */
  readonly table: Table | null;
}

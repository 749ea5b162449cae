import { columnOf, type Table } from '../../core/dataset/table.ts';
import type { RowsRequest } from '../jobs/rows/rowsRequest.ts';
import { copiedTable } from './copiedTable.ts';

type Outcome<Answer> =
  { readonly kind: 'done'; readonly result: Answer | null } | { readonly kind: 'cancelled' | 'failed' };

/** Most edits find the table with the worker already; a worker that does not know it is sent it once. */
export async function sentWithTable<Request extends RowsRequest, Answer>(
  { request, table }: { readonly request: Request; readonly table: Table },
  send: (request: Request, transfer: readonly Transferable[]) => Promise<Outcome<Answer>>,
): Promise<Answer | null> {
  const first = await send(request, []);
  if (first.kind !== 'done') return null;
  if (first.result !== null) return first.result;
  const copy = await copiedTable(neededColumns(table, request));
  const second = await send({ ...request, table: copy.table }, copy.transfer);
  return second.kind === 'done' ? second.result : null;
}

/** What a worker needs of a table: the mapped columns, the names of the rows and what says how they belong. */
function neededColumns(table: Table, { mapping, model }: RowsRequest): Table {
  const ids = new Set(
    Object.values(mapping).map((entry) => (typeof entry === 'string' ? entry : entry.column)),
  );
  for (const id of [
    table.labels,
    table.parts,
    table.groups,
    ...model.outcomes.map(({ unitFrom }) => unitFrom),
  ])
    if (id) ids.add(id);
  const columns = [...ids].flatMap((id) => columnOf(table, id) ?? []);
  const { rows, labels, parts, totals, groups, months } = table;
  return {
    ...{ columns, rows, labels },
    ...(parts === undefined ? {} : { parts }),
    ...(groups === undefined ? {} : { groups }),
    ...(totals ? { totals } : {}),
    ...(months
      ? { months: { ...months, cells: new Map([...months.cells].filter(([id]) => ids.has(id))) } }
      : {}),
  };
}

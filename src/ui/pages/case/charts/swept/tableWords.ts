import type { SweepTable } from '../../../../../core/model/reading.ts';
import type { CaseView } from '../../caseView.svelte.ts';

interface TableWords {
  readonly title: string;
  /** Under which reading the table is worked out, where it is not the user's own. */
  readonly under: string | null;
}

export function tableWords(view: CaseView, table: SweepTable): TableWords {
  const w = view.words.case;
  const title = table.label ? view.text(table.label) : w.tables;
  if (table.reading === undefined) return { title, under: null };
  const label = view.open.model.readings?.find(({ id }) => id === table.reading)?.label;
  const reading = table.reading === 'asPublished' ? w.asPublished : table.reading;
  return { title, under: w.tableUnder(label ? view.text(label) : reading) };
}

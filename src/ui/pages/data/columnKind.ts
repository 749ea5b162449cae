import type { InferredColumn } from '../../../core/dataset/column/inferColumn.ts';

/** How a column is read, as one word for a list to choose from; named in i18n. */
export type ColumnKind =
  'number-da' | 'number-en' | 'number-plain' | 'text' | 'date-dmy' | 'date-mdy' | 'date-ymd';

export function kindOf(column: InferredColumn): ColumnKind {
  if (column.type === 'number') return `number-${column.style}`;
  return column.type === 'date' ? `date-${column.order}` : 'text';
}

/** The column read as the user says; nothing about it is ambiguous then. */
export function columnOfKind(kind: ColumnKind): InferredColumn {
  switch (kind) {
    case 'number-da':
      return { type: 'number', style: 'da', ambiguous: false };
    case 'number-en':
      return { type: 'number', style: 'en', ambiguous: false };
    case 'number-plain':
      return { type: 'number', style: 'plain', ambiguous: false };
    case 'text':
      return { type: 'text' };
    case 'date-dmy':
      return { type: 'date', order: 'dmy', ambiguous: false };
    case 'date-mdy':
      return { type: 'date', order: 'mdy', ambiguous: false };
    case 'date-ymd':
      return { type: 'date', order: 'ymd', ambiguous: false };
  }
}

/** What may be chosen for a column: "plain" only where it was found, since it means either style. */
export function kindsFor(found: ColumnKind): readonly ColumnKind[] {
  const all: readonly ColumnKind[] = ['number-da', 'number-en', 'text', 'date-dmy', 'date-mdy', 'date-ymd'];
  return all.includes(found) ? all : [found, ...all];
}

import { nearName } from '../../units/nearName.ts';
import type { DocumentIssue, ReferenceKind } from '../issue.ts';

/** Notes an issue when `id` is given and not among the known; `at` is the place of the reference. */
export type Refer = (at: string, id: string | undefined, to: ReferenceKind, known: Iterable<string>) => void;

/** A `Refer` that adds what it finds to `issues`. */
export function referInto(issues: DocumentIssue[]): Refer {
  return (at, id, to, known) => {
    const names = [...known];
    if (id === undefined || names.includes(id)) return;
    const meant = nearName(id, names);
    issues.push({
      code: 'document.unknown-reference',
      at,
      id,
      to,
      ...(meant === undefined ? {} : { near: meant }),
    });
  };
}

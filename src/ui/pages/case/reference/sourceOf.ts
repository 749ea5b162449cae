import type { CaseModel, Source } from '../../../../core/model/case.ts';
import type { SourceReference } from '../../../../core/model/text.ts';

export interface FoundSource {
  readonly reference: SourceReference;
  readonly source: Source | null;
  /** Place in the source: page, table, section. */
  readonly place: string;
}

/** "S del 1, s. 12" names source S and the place in it. */
export function sourceOf(model: Pick<CaseModel, 'sources'>, reference: SourceReference): FoundSource {
  const [id = '', ...place] = reference.split(' ');
  const source = model.sources.find((one) => one.id === id) ?? null;
  return { reference, source, place: place.join(' ') };
}

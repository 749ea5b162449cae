import type { Region } from '../../core/model/case.ts';
import type { Text } from '../../core/model/text.ts';
import type { DocumentId } from './card.ts';

/** An initiative that a document names without a figure, as the register lists it before its case is loaded. */
export interface RegisterEntry {
  /** The id of the case it opens. */
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly document: DocumentId;
  /** Where it comes from or was tried; none where its document does not say. */
  readonly regions: readonly Region[];
  /** Where it stands in the document, in the document's own words; null = the place was not noted. */
  readonly locator: string | null;
  /** The place is our own reading of the document. */
  readonly inferred: boolean;
  /** What the document does say, beside the figure it lacks; null = nothing more. */
  readonly gives: Text | null;
}

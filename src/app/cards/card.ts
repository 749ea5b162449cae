import type { DeviationKind } from '../../core/analysis/deviationsOf.ts';
import type { ParitySummary } from '../../core/analysis/paritySummary.ts';
import type { Frees, Region } from '../../core/model/case.ts';
import type { Lens } from '../../core/model/line.ts';
import type { EvidenceGrade } from '../../core/model/parameter.ts';
import type { Text } from '../../core/model/text.ts';

/** The documents whose initiatives the library holds, named in i18n. */
export const documentIds = ['status-2022', 'bds-2024', 'omstilling-web', 'rn-2021', 'regionh-2017'] as const;
export type DocumentId = (typeof documentIds)[number];

/** What the library shows of a built-in case before the case itself is loaded. */
export interface Card {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
  readonly frees: Frees;
  readonly evidence: EvidenceGrade;
  /** The figure shown large: in its shown unit, and as text in both languages. */
  readonly headline: {
    /** null where the case has no value before the user gives one. */
    readonly value: number | null;
    readonly unit: string;
    readonly label: Text;
    readonly text: Text;
    /** What the figure waits for where it has no value: names of the first parameters, and how many more. */
    readonly waitsFor: { readonly first: readonly Text[]; readonly more: number } | null;
  };
  readonly caption: Text;
  /** The source's own figure, in its own circumstances. */
  readonly source: Text;
  /** An assumption alone, inside its range, can turn the conclusion. */
  readonly example: boolean;
  readonly parity: ParitySummary;
  /** How many published figures are not what the source makes of them, by kind; a kind without any is left out. */
  readonly deviations: Readonly<Partial<Record<DeviationKind, number>>>;
  readonly chips: readonly Text[];
  /** What the case counts (patients, devices): words to search by. */
  readonly counts: readonly Text[];
  /** The five documents the library is made from, where the case names them as a source. */
  readonly documents: readonly DocumentId[];
  /** Where it comes from or was tried; none where its sources do not say. */
  readonly regions: readonly Region[];
  /** The rows the case brings along; null = none. */
  readonly dataset: {
    /** The shipped dataset the rows come from; null = they are the case's own. */
    readonly shipped: string | null;
    readonly rows: number;
    readonly columns: readonly string[];
    readonly example: boolean;
  } | null;
  /** Lenses the headline outcomes lie in. */
  readonly lenses: readonly Lens[];
}

// The case document, field by field as it stands in JSON (format "gevinst-case", version 1).
// Formulas are texts in the language of core/formula; everything else is data. Arrays of things with an id,
// so that order is kept and a double id can be seen and refused.

import type { CaseDataset } from './caseDataset.ts';
import type { Formula, Outcome, Rule } from './figure.ts';
import type { Line, Role } from './line.ts';
import type { Measure } from './measure.ts';
import type { EvidenceGrade, Parameter } from './parameter.ts';
import type { CaseChart, Published, Reading, SweepTable } from './reading.ts';
import type { PriceIndex, Settings } from './settings.ts';
import type { SourceReference, Text } from './text.ts';

export type Kind =
  | 'time'
  | 'contacts'
  | 'beds'
  | 'threshold'
  | 'investment'
  | 'target'
  | 'allocation'
  | 'funding'
  | 'spread'
  | 'growth';

export type Frees = 'time' | 'beds' | 'visits' | 'money' | 'none';

/** A region until 2026, or the whole country. */
export type Region = 'hovedstaden' | 'sjaelland' | 'syddanmark' | 'midtjylland' | 'nordjylland' | 'national';

export interface CaseModel {
  readonly format: 'gevinst-case';
  readonly formatVersion: number;
  readonly id: string;
  readonly revision: number;
  /** Where it comes from or was tried, as far as its sources say; left out where they do not. */
  readonly regions?: readonly Region[];
  readonly kind: Kind;
  readonly frees: Frees;
  readonly title: Text;
  readonly question: Text;
  readonly intervention: Text;
  readonly comparator: Text;
  readonly perspective: Text;
  readonly evidence: EvidenceGrade;
  readonly dated?: Text;
  readonly counts?: readonly Count[];
  readonly units?: readonly { readonly id: string; readonly equals: string; readonly label?: Text }[];
  readonly payers?: readonly string[];
  readonly groups?: readonly { readonly id: string; readonly label: Text }[];
  readonly settings: Settings;
  readonly priceIndex?: PriceIndex;
  readonly parameters: readonly Parameter[];
  readonly formulas: readonly Formula[];
  readonly lines: readonly Line[];
  readonly noLine?: readonly { readonly roles: readonly Role[]; readonly reason: Text }[];
  readonly measures?: readonly Measure[];
  readonly outcomes: readonly Outcome[];
  /** From time freed to money: ids of figures, in order. */
  readonly ladder?: readonly string[];
  readonly dataset?: CaseDataset;
  readonly readings?: readonly Reading[];
  readonly tables?: readonly SweepTable[];
  readonly charts?: readonly CaseChart[];
  readonly checks?: readonly Rule[];
  readonly verdict: readonly Rule[];
  readonly published?: readonly Published[];
  readonly correlations?: readonly {
    readonly a: string;
    readonly b: string;
    readonly rank: number;
    readonly src?: readonly SourceReference[];
  }[];
  /** The card in the library: which figure, and the source's own words about its figure. */
  readonly card?: Card;
  readonly notCounted?: readonly Text[];
  readonly objections?: readonly Text[];
  readonly owner?: Text;
  readonly measurement?: Text;
  readonly sources: readonly Source[];
}

export interface Card {
  /** Figure shown large, from the engine at base (or at `reading`). */
  readonly figure: string;
  readonly reading?: string;
  /** Small print under the figure; may hold {figureId}. */
  readonly caption: Text;
  /** The source's own figure, in its own circumstances. */
  readonly source: Text;
  readonly chips?: readonly Text[];
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher?: string;
  readonly date?: string;
  readonly note?: Text;
}

export interface Count {
  readonly id: string;
  readonly one: Text;
  readonly many: Text;
}

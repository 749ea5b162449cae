import type { distributionNames } from './distribution/distributionNames.ts';
import type { FormulaText, SourceReference, Text } from './text.ts';

export type SourceClass =
  'document' | 'published' | 'computed' | 'implied' | 'assumption' | 'definition' | 'ownValue';

export type Scope = 'travels' | 'local' | 'unproven';

export type EvidenceGrade = 'measuredHere' | 'measuredElsewhere' | 'literature' | 'expert' | 'guess';

export type Distribution =
  | (typeof distributionNames)[number]
  | { readonly beta: readonly [number, number] }
  | { readonly empirical: string }
  | OwnSamples;

/** Measurements of the user's own, in the parameter's unit. They stand in a scenario, never in a case. */
export interface OwnSamples {
  readonly samples: readonly number[];
  /** What the dataset and its column were called that they were taken from. */
  readonly from?: { readonly dataset: string; readonly column: string };
}

interface ParameterBase {
  readonly id: string;
  readonly label: Text;
  readonly class: SourceClass;
  readonly src?: readonly SourceReference[];
  readonly note?: Text;
  readonly scope?: Scope;
  readonly group?: string;
  /** Shown first, unfolded. */
  readonly headline?: boolean;
  readonly shared?: boolean;
  readonly asOf?: string;
  readonly grade?: EvidenceGrade;
}

export interface Quantity extends ParameterBase {
  readonly unit: string;
  /** In `unit`; null = missing; a formula makes it a computed parameter that can be typed over. */
  readonly value: number | null | { readonly formula: FormulaText };
  readonly low?: number;
  readonly high?: number;
  /** Hard bounds in `unit`; shares are bounded 0–1 unless said otherwise. */
  readonly limits?: readonly [number | null, number | null];
  readonly dist?: Distribution;
  /** Value, low and high are then only the example offered; the value is missing until typed. */
  readonly startsEmpty?: boolean;
  readonly priceLevel?: string;
  readonly nominal?: boolean;
  readonly about?: 'exact' | 'about' | 'moreThan' | 'lessThan' | 'atMost';
}

export interface Choice extends ParameterBase {
  readonly options: readonly (string | { readonly id: string; readonly label: Text })[];
  readonly value: string | null;
  readonly dist?: 'fixed' | 'scenario';
}

export interface Profile extends ParameterBase {
  readonly unit: 'share';
  /** By age in years from the start of a line; the last value holds. */
  readonly profile: readonly number[];
  readonly alternatives?: Readonly<Record<string, readonly number[]>>;
}

export type Parameter = Quantity | Choice | Profile;

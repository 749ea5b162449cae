// The case document, field by field as it stands in JSON (format "gevinst-case", version 1).
// Formulas are texts in the language of core/formula; everything else is data. Arrays of things with an id,
// so that order is kept and a double id can be seen and refused.

/** A text in both languages of the interface. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

/** Formula text, see the grammar on top of core/formula/parse.ts. */
export type FormulaText = string;

/** "sourceId place in the source": the part before the first space names an entry of `sources`. */
export type SourceReference = string;

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
export type Lens = 'cash' | 'capacity' | 'societal' | 'memo';
export type Role =
  | 'investment'
  | 'running'
  | 'support'
  | 'training'
  | 'cover'
  | 'transport'
  | 'dip'
  | 'renewal'
  | 'gain'
  | 'finance';
export type SourceClass =
  'document' | 'published' | 'computed' | 'implied' | 'assumption' | 'definition' | 'ownValue';
export type Scope = 'travels' | 'local' | 'unproven';
export type EvidenceGrade = 'measuredHere' | 'measuredElsewhere' | 'literature' | 'expert' | 'guess';
export type Tone = 'gain' | 'loss' | 'neutral' | 'unknown';
export type Distribution =
  | 'fixed'
  | 'scenario'
  | 'uniform'
  | 'triangular'
  | 'pert'
  | 'normal'
  | 'truncatedNormal'
  | 'lognormal'
  | 'gamma'
  | 'beta'
  | { readonly beta: readonly [number, number] }
  | { readonly empirical: string };

export interface CaseModel {
  readonly format: 'gevinst-case';
  readonly formatVersion: number;
  readonly id: string;
  readonly revision: number;
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
  readonly charts?: readonly unknown[];
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

export interface Settings {
  /** Calendar year of year 0. */
  readonly start: number;
  /** Whole years, 1 to 100. */
  readonly horizon: number;
  readonly discount: 'dk2021' | 'dk2013' | readonly DiscountBand[];
  /** Like "22-PL", or "unstated". */
  readonly priceLevel: string;
  /** Optimism correction; multiplies amounts of that kind, never transfers. */
  readonly factors?: { readonly cost?: FormulaText; readonly benefit?: FormulaText };
}

export interface DiscountBand {
  /** Last year of the band; null = for ever. */
  readonly toYear: number | null;
  readonly rate: number;
}

export interface PriceIndex {
  readonly id: string;
  readonly edition?: string;
  readonly class?: SourceClass;
  readonly src?: readonly SourceReference[];
  /** Rate of rise from the year before to the named year, as a share. */
  readonly rates: Readonly<Record<string, number>>;
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

export interface Formula {
  readonly id: string;
  readonly label: Text;
  /** A unit, or "yes/no". */
  readonly unit: string;
  readonly formula: FormulaText;
  /** What it means when there is no value. */
  readonly none?: Text;
  readonly note?: Text;
}

export interface Line {
  readonly id: string;
  readonly label: Text;
  readonly role: Role;
  readonly appropriation?: 'operating' | 'capital';
  readonly circuit?: string;
  readonly lens: Lens;
  readonly kind: 'cost' | 'benefit';
  readonly payer?: string;
  readonly transfer?: { readonly from: string; readonly to: string };
  readonly per?: 'row' | 'whole';
  /** Left out for follow and repay lines. */
  readonly amount?: FormulaText;
  /** Shown unit of a quantity line's yearly amount; needed for capacity and societal lines not in DKK. */
  readonly unit?: string;
  readonly when: When;
  readonly note?: Text;
}

export type When =
  | { readonly once: { readonly at?: FormulaText; readonly every?: FormulaText } }
  | {
      readonly yearly: {
        readonly from?: FormulaText;
        readonly until?: FormulaText;
        /** A profile's id, or formulas by age. */
        readonly ramp?: string | readonly FormulaText[];
        readonly growth?: FormulaText;
        readonly accumulate?: { readonly decay: FormulaText };
      };
    }
  | { readonly follow: { readonly line?: string; readonly net?: Selection; readonly share: FormulaText } }
  | {
      readonly repay: {
        readonly of: string;
        readonly perYear?: FormulaText;
        readonly by?: string;
        readonly share?: FormulaText;
        readonly rate?: FormulaText;
      };
    };

export interface Selection {
  readonly lens?: Lens;
  readonly payers?: readonly string[];
  readonly roles?: readonly Role[];
  readonly kind?: 'cost' | 'benefit';
  readonly unit?: 'money' | 'quantity';
  readonly lines?: readonly string[];
}

export type MeasureKind =
  | 'npv'
  | 'payback'
  | 'irr'
  | 'bcr'
  | 'equivalentAnnual'
  | 'sum'
  | 'cumulative'
  | 'inYear'
  | 'lowest'
  | 'balance';

export interface FlowMeasure {
  readonly id: string;
  readonly label?: Text;
  readonly measure: MeasureKind;
  readonly of: Selection;
  readonly discounted?: boolean;
  readonly year?: FormulaText;
  readonly denominator?: 'allCosts' | 'investment';
  readonly valued?: boolean;
  readonly none?: Text;
}

export interface SolveMeasure {
  readonly id: string;
  readonly label?: Text;
  readonly none?: Text;
  readonly solve: {
    readonly for: string;
    readonly make: string;
    readonly equal?: FormulaText;
    /** In the unit of the parameter solved for. */
    readonly within: readonly [number, number];
  };
}

export type Measure = FlowMeasure | SolveMeasure;

export interface Outcome {
  readonly figure: string;
  readonly label?: Text;
  readonly lens?: Lens;
  readonly unit: string;
  /** Step in `unit` to which headlines are rounded; without it three significant digits. */
  readonly round?: number;
  readonly headline?: boolean;
  readonly measured?: boolean;
  /** How the whole is made from rows; measures need none (the same measure of the summed flows). */
  readonly whole?: 'sum' | 'none' | FormulaText;
  readonly none?: Text;
  readonly unitFrom?: string;
}

export interface Rule {
  readonly when?: FormulaText;
  readonly say: Text;
  readonly tone: Tone;
  readonly perRow?: boolean;
}

export interface Reading {
  readonly id: string;
  readonly label?: Text;
  readonly values: Readonly<Record<string, number | string | null | readonly number[]>>;
  readonly noRows?: boolean;
  readonly settings?: Partial<Settings>;
}

export interface SweepTable {
  readonly id: string;
  readonly label?: Text;
  readonly over:
    | { readonly parameter: string; readonly values: readonly number[] }
    | { readonly parameter: string; readonly from: number; readonly to: number; readonly steps: number }
    | { readonly rows: true };
  readonly reading?: string;
  readonly show: readonly string[];
}

export interface CaseDataset {
  readonly ref?: string;
  readonly columns?: readonly DatasetColumn[];
  readonly rows?: readonly CaseRow[];
  readonly mapping: Mapping;
  /** True where the rows are made up to show the form, not taken from a source. */
  readonly example?: boolean;
  readonly note?: Text;
}

export interface DatasetColumn {
  readonly id: string;
  readonly label?: Text;
  readonly unit?: string;
  readonly priceLevel?: string;
}

/** Row of a dataset: `name`, the columns by id, and how it belongs. */
export type CaseRow = {
  readonly name: string;
  /** Name of the row this one is a part of: evaluated, never added to its whole. */
  readonly part?: string;
  readonly totalRow?: boolean;
} & Readonly<Record<string, number | string | boolean | null | undefined>>;

/** Parameter id → the column that replaces it. */
export type Mapping = Readonly<Record<string, string | MappedColumn>>;

export interface MappedColumn {
  readonly column: string;
  /** Unit of the column's numbers when it is not the parameter's own. */
  readonly unit?: string;
  readonly scale?: number;
}

export interface Published {
  readonly figure: string;
  readonly table?: string;
  /** Values of other parameters under which it holds, on top of the reading. */
  readonly at?: Readonly<Record<string, number | string | null | readonly number[]>>;
  readonly row?: string;
  readonly whole?: boolean;
  readonly reading?: string;
  readonly noRows?: boolean;
  readonly priceLevel?: string;
  readonly printed: number | null | readonly (number | null)[];
  /** Unit of `printed`; the figure's own when left out. */
  readonly unit?: string;
  /** Absolute, in the printed unit. */
  readonly tol: number;
  readonly kind: 'printed' | 'derived';
  readonly differs?: Text;
  readonly src: readonly SourceReference[];
}

/** How the arguments of a function are checked, and what it gives. */
export type FunctionRule =
  'same-unit' | 'choose' | 'rounding' | 'root' | 'known' | 'annuity' | 'total' | 'apportion';

export interface FunctionEntry {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly rule: FunctionRule;
}

const many = 20;

const entries = [
  { name: 'if', least: 2, most: 3, rule: 'choose' },
  { name: 'min', least: 2, most: many, rule: 'same-unit' },
  { name: 'max', least: 2, most: many, rule: 'same-unit' },
  { name: 'mean', least: 2, most: many, rule: 'same-unit' },
  { name: 'abs', least: 1, most: 1, rule: 'same-unit' },
  { name: 'clamp', least: 3, most: 3, rule: 'same-unit' },
  { name: 'floor', least: 1, most: 2, rule: 'rounding' },
  { name: 'ceil', least: 1, most: 2, rule: 'rounding' },
  { name: 'round', least: 1, most: 2, rule: 'rounding' },
  { name: 'sqrt', least: 1, most: 1, rule: 'root' },
  { name: 'known', least: 1, most: 1, rule: 'known' },
  { name: 'annuityFactor', least: 1, most: 2, rule: 'annuity' },
  { name: 'total', least: 1, most: 2, rule: 'total' },
  { name: 'apportion', least: 3, most: 4, rule: 'apportion' },
] as const satisfies readonly FunctionEntry[];

export type FunctionName = (typeof entries)[number]['name'];

export type KnownFunction = FunctionEntry & { readonly name: FunctionName };

/**
 * The functions of the language. To add one: a line here, its case in evaluateCall.ts, its wording in i18n;
 * a new rule also needs its case in checkCall.ts.
 */
export const functions: ReadonlyMap<string, KnownFunction> = new Map(
  entries.map((entry) => [entry.name, entry]),
);

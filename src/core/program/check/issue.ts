/** What can be wrong with a case beyond a single formula. `at` is the id of the thing it is about. */
export type ProgramIssue =
  | { readonly code: 'program.duplicate-id'; readonly at: string; readonly id: string }
  | { readonly code: 'program.cycle'; readonly at: string; readonly path: readonly string[] }
  | {
      readonly code: 'program.unknown-reference';
      readonly at: string;
      readonly field: string;
      readonly id: string;
      readonly near?: string;
    }
  | {
      readonly code: 'program.wrong-unit';
      readonly at: string;
      readonly field: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly code: 'program.mixed-units';
      readonly at: string;
      readonly left: string;
      readonly right: string;
    }
  | { readonly code: 'program.mixed-lenses'; readonly at: string }
  | { readonly code: 'program.money-only'; readonly at: string; readonly found: string }
  | { readonly code: 'program.empty-selection'; readonly at: string }
  | { readonly code: 'program.nominal-growth'; readonly at: string; readonly id: string }
  | { readonly code: 'program.whole-not-said'; readonly at: string }
  | { readonly code: 'program.whole-line-mapped'; readonly at: string; readonly id: string }
  | { readonly code: 'program.missing-price-year'; readonly at: string; readonly year: number }
  | { readonly code: 'program.payer-unknown'; readonly at: string; readonly id: string };

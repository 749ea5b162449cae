/** What can be wrong with a unit; `at` is filled in by the caller. */
export type UnitIssue =
  | {
      readonly code: 'units.unknown';
      readonly at: string;
      readonly unit: string;
      readonly part: string;
      readonly near?: string;
    }
  | { readonly code: 'units.syntax'; readonly at: string; readonly unit: string; readonly position: number }
  | { readonly code: 'units.duplicate'; readonly at: string; readonly unit: string }
  | { readonly code: 'units.cycle'; readonly at: string; readonly unit: string };

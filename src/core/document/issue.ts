// What can be wrong with a document or file. `at` is a place in the document ("parameters[3].value"), in the text
// ("line 3, column 14" is `line` and `column`), or '' for the whole.

export type DocumentIssue =
  // the text
  | { readonly code: 'document.too-big'; readonly at: string; readonly size: number; readonly limit: number }
  | {
      readonly code: 'document.not-json';
      readonly at: string;
      readonly line: number;
      readonly column: number;
    }
  | { readonly code: 'document.too-deep'; readonly at: string; readonly line: number; readonly limit: number }
  | { readonly code: 'document.too-many-parts'; readonly at: string; readonly limit: number }
  | {
      readonly code: 'document.forbidden-key';
      readonly at: string;
      readonly key: string;
      readonly line: number;
    }
  | {
      readonly code: 'document.duplicate-key';
      readonly at: string;
      readonly key: string;
      readonly line: number;
    }
  // the envelope
  | { readonly code: 'document.wrong-format'; readonly at: string; readonly found: string }
  | { readonly code: 'document.missing-version'; readonly at: string }
  | {
      readonly code: 'document.newer-version';
      readonly at: string;
      readonly found: number;
      readonly known: number;
    }
  | {
      readonly code: 'document.wrong-count';
      readonly at: string;
      readonly said: number;
      readonly found: number;
    }
  /** A mark, not a refusal: the file was altered or damaged since it was written. */
  | { readonly code: 'document.damaged'; readonly at: string }
  /** A mark, not a refusal: a built-in case whose content is none of its released revisions. */
  | {
      readonly code: 'document.altered-case';
      readonly at: string;
      readonly id: string;
      readonly revision: number;
    }
  // the shape
  | { readonly code: 'document.unknown-field'; readonly at: string; readonly field: string }
  | { readonly code: 'document.missing-field'; readonly at: string; readonly field: string }
  | {
      readonly code: 'document.wrong-type';
      readonly at: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly code: 'document.not-one-of';
      readonly at: string;
      readonly found: string;
      readonly allowed: string;
    }
  | { readonly code: 'document.bad-id'; readonly at: string; readonly id: string }
  | {
      readonly code: 'document.too-long';
      readonly at: string;
      readonly length: number;
      readonly limit: number;
    }
  | {
      readonly code: 'document.too-short';
      readonly at: string;
      readonly length: number;
      readonly limit: number;
    }
  // the meaning
  | {
      readonly code: 'document.out-of-bounds';
      readonly at: string;
      readonly value: number;
      /** null = no bound on that side. */
      readonly low: number | null;
      readonly high: number | null;
    }
  | { readonly code: 'document.disordered'; readonly at: string; readonly low: number; readonly high: number }
  | {
      readonly code: 'document.duplicate-id';
      readonly at: string;
      readonly id: string;
      readonly first: string;
    }
  | {
      readonly code: 'document.unknown-reference';
      readonly at: string;
      readonly id: string;
      readonly to: ReferenceKind;
      readonly near?: string;
    }
  | {
      readonly code: 'document.unknown-source';
      readonly at: string;
      readonly source: string;
      readonly near?: string;
    }
  | { readonly code: 'document.missing-role'; readonly at: string; readonly role: string }
  | { readonly code: 'document.no-last-verdict'; readonly at: string }
  // data of a dataset column
  | { readonly code: 'document.bad-column'; readonly at: string };

/** What a reference should have named. */
export type ReferenceKind =
  | 'figure'
  | 'parameter'
  | 'profile'
  | 'line'
  | 'payer'
  | 'group'
  | 'reading'
  | 'table'
  | 'option'
  | 'row'
  | 'column'
  | 'dataset';

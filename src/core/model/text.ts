/** A text in both languages of the interface. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

/** Formula text, see the grammar on top of core/formula/parse.ts. */
export type FormulaText = string;

/** "sourceId place in the source": the part before the first space names an entry of `sources`. */
export type SourceReference = string;

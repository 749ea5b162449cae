const errors =
  /^#(I\/T|N\/A|REF|REFERENCE|VÆRDI|VALUE|NAVN|NAME|DIV\/0|DIVISION\/0|NULL|NUL|NUM|NUMMER|TAL|SPILL|OVERLØB|CALC|BEREGN|FIELD|FELT)[!?]?$|^##+$/;

/**
 * Whether a cell holds what Excel writes, in Danish or English, where a formula failed, or ##### where its column was too
 * narrow for the number.
 */
export function isSpreadsheetError(text: string): boolean {
  return text.includes('#') && errors.test(text.trim().toUpperCase());
}

const errors =
  /^#(I\/T|N\/A|REF|REFERENCE|VÆRDI|VALUE|NAVN|NAME|DIV\/0|NULL|NUL|NUM|TAL|SPILL|OVERLØB|CALC|BEREGN)[!?]?$/;

/** Whether a cell holds what Excel writes, in Danish or English, where a formula failed. */
export function isSpreadsheetError(text: string): boolean {
  return text.includes('#') && errors.test(text.trim().toUpperCase());
}

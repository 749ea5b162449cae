// A spreadsheet runs a text that begins like a formula. Such texts are written with an apostrophe in front, and
// exactly that apostrophe is taken away again on reading; a text that already has apostrophes before its formula
// sign gets one more, so that nothing is lost. Numbers are never guarded. Source: OWASP, "CSV Injection".
const dangerous = /^'*[=+\-@\t\r\0＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r\0＝＋－＠]/;

/** The text as it may stand in a CSV file. */
export function guardFormula(text: string): string {
  return dangerous.test(text) ? `'${text}` : text;
}

export function isGuarded(cell: string): boolean {
  return guarded.test(cell);
}

/** The text that guardFormula was given. */
export function unguardFormula(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}

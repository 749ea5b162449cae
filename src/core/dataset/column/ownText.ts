/**
 * The same text in memory of its own. A cell cut from a chunk of the file may keep the whole chunk in memory as long
 * as it lives, so what is kept of a cell is copied first.
 */
export function ownText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

/** "950.000 kr.." is written with one full stop. */
export function oneStop(text: string): string {
  return text.replace(/\.\.(?=\s|$)/g, '.');
}

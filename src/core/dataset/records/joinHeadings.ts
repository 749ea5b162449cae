import { limits } from '../../document/limits.ts';
import { unguardFormula } from '../cell/formulaGuard.ts';
import { isBlank } from './isBlank.ts';

/**
 * The headings of a table with a line of groups above them: "Fødsler – I alt". A group reaches to the next one; a
 * column without a heading of its own is called after its group.
 */
export function joinHeadings(groups: readonly string[], headings: readonly string[]): string[] {
  let group = '';
  return headings.map((heading, index) => {
    const own = groups[index] ?? '';
    if (!isBlank(own)) group = own.trim();
    const name = unguardFormula(heading).trim();
    if (name === '') return own.trim();
    return group === '' || group === name ? name : `${group} – ${name}`.slice(0, limits.textLength);
  });
}

import type { Issue } from '../../core/issue.ts';
import { numberText } from '../../core/number/numberText.ts';
import type { Words } from '../../i18n/words.svelte.ts';

/** How a field shows its number: the own value times `scale`, with the unit's sign behind. */
interface Shown {
  readonly scale: number;
  readonly unit: string;
}

/** Why a field refused a value, in the numbers the field itself shows: "mellem 0 % og 100 %", never 0 and 1. */
export function fieldRefusal(issue: Issue, words: Words, { scale, unit }: Shown): string {
  if (issue.code !== 'document.out-of-bounds') return words.issueText(issue);
  const text = (value: number | null): string | null => {
    if (value === null) return null;
    const number = numberText(Number((value * scale).toPrecision(12)), words.language);
    return unit === '%' ? `${number}\u00a0%` : number;
  };
  return words.controls.outOfBounds(text(issue.value) ?? '', text(issue.low), text(issue.high));
}

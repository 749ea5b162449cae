import type { CaseView } from '../caseView.svelte.ts';

/** A printed or recomputed value in words, with more digits than any source prints and few enough to read. */
export function publishedValue(
  view: CaseView,
  { figure, unit }: { readonly figure: string; readonly unit: string },
  value: number | null,
): string {
  const isYesNo = view.open.program.figures.get(figure)?.type?.kind === 'yesNo';
  if (value !== null && isYesNo) return view.wording.yesNo(value);
  return view.wording.printed(value === null ? null : Number(value.toPrecision(6)), unit);
}

import { columnOf } from '../../../../../core/dataset/table.ts';
import type { Distribution } from '../../../../../core/model/parameter.ts';
import { numberText } from '../../../../../core/number/numberText.ts';
import type { CaseView } from '../../caseView.svelte.ts';

/** How a figure varies, in words; a column by its name. */
export function distributionText(view: CaseView, dist: Distribution): string {
  const names = view.words.case.distributions;
  const count = (value: number): string => numberText(value, view.language);
  if (typeof dist === 'string') return names[dist];
  if ('empirical' in dist) {
    const { table } = view.open;
    const column = table ? columnOf(table, dist.empirical) : undefined;
    return names.empirical(column?.name || dist.empirical);
  }
  if ('samples' in dist) {
    const { samples, from } = dist;
    const many = count(samples.length);
    return from ? names.samplesFrom(many, from.column, from.dataset) : names.samples(many);
  }
  const [events, others] = dist.beta;
  return names.counts(count(events), count(others));
}

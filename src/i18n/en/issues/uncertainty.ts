import { numberText } from '../../../core/number/numberText.ts';
import type { UncertaintyIssue } from '../../../core/uncertainty/issue.ts';
import type { IssueWords } from '../../issueWords.ts';

const number = (value: number): string => numberText(value, 'en');

const between = (low: number | null, high: number | null): string => {
  if (low === null) return `at most ${number(high ?? 0)}`;
  return high === null ? `at least ${number(low)}` : `between ${number(low)} and ${number(high)}`;
};

export const uncertaintyIssues: IssueWords<UncertaintyIssue> = {
  'uncertainty.disordered': ({ at, low, high }) =>
    `The range of “${at}” runs from ${number(low)} to ${number(high)}. The lowest figure must come first.`,
  'uncertainty.value-outside': ({ at, value, low, high }) =>
    `The value ${number(value)} of “${at}” lies outside its range, ${number(low)} to ${number(high)}. Correct the value or the range.`,
  'uncertainty.no-range': ({ at }) =>
    `“${at}” has no range to vary in. Enter a low and a high figure, or keep the value fixed.`,
  'uncertainty.not-positive': ({ at, value }) =>
    `“${at}” cannot vary like this: a gamma or lognormal distribution needs figures above 0, and here it says ${number(value)}. Correct the figure or choose PERT.`,
  'uncertainty.not-share': ({ at, value }) =>
    `“${at}” cannot vary like this: a beta distribution needs a share between 0 and 1, and the value is ${number(value)}. Correct the value or choose PERT.`,
  'uncertainty.no-counts': ({ at, events, others }) =>
    `“${at}” cannot vary by the counts ${number(events)} against ${number(others)}: both must be above 0. Choose another distribution.`,
  'uncertainty.no-samples': ({ at, column }) =>
    column === ''
      ? `“${at}” has no figures to draw from. Paste some, or choose another distribution.`
      : `“${at}” is to be drawn from the column “${column}”, which does not exist, is empty or is in a unit that does not fit. Choose another column or distribution.`,
  'uncertainty.too-few-samples': ({ at, count, least }) =>
    `There are only ${number(count)} measurements of “${at}”. It takes at least ${number(least)} to show how the figure varies. Add more, or enter a range instead.`,
  'uncertainty.too-many-samples': ({ at, count, most }) =>
    `There are ${number(count)} measurements of “${at}”, and at most ${number(most)} can be kept. Take a random part of them.`,
  'uncertainty.sample-outside': ({ at, value, low, high, count }) =>
    `${count === 1 ? 'One measurement' : `${number(count)} measurements`} of “${at}” cannot be right; ${count === 1 ? 'it' : 'the first'} is ${number(value)}. The figures must be ${between(low, high)}. Correct them or choose another unit.`,
  'uncertainty.value-unmeasured': ({ at, value, low, high }) =>
    `The value ${number(value)} of “${at}” lies outside the measurements, which run from ${number(low)} to ${number(high)}. Correct the value, or see whether the unit is right.`,
  'uncertainty.too-wide': ({ at, low, high }) =>
    `The range ${number(low)} to ${number(high)} of “${at}” is wider than a beta distribution can be. PERT is used with the same figures.`,
  'uncertainty.crosses-bound': ({ at, bound }) =>
    `A normal distribution of “${at}” would give figures on the wrong side of ${number(bound)}. It is therefore cut off at ${number(bound)}.`,
  'uncertainty.correlations-clash': ({ at, other, rank }) =>
    `“${at}” and “${other}” cannot go together by ${number(rank)} if the other correlations are to hold as well. This one is left out.`,
};

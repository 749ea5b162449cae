import type { ProgramIssue } from '../../../core/program/check/issue.ts';
import type { IssueWords } from '../../issueWords.ts';

function nearby(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean “${near}”?`;
}

export const programIssues: IssueWords<ProgramIssue> = {
  'program.duplicate-id': ({ id }) =>
    `The name “${id}” is used twice in the case. Give one of them another name.`,
  'program.cycle': ({ path }) =>
    `The figures are worked out from each other in a ring: ${path.join(' → ')}. Break it by making one of them an assumption.`,
  'program.unknown-reference': ({ at, field, id, near }) =>
    `“${at}” refers in “${field}” to “${id}”, which does not exist. ${nearby(near, 'Correct the name.')}`,
  'program.wrong-unit': ({ at, field, expected, found }) =>
    `“${at}”: “${field}” has the unit “${found}” but needs “${expected}”. Correct the formula or the unit.`,
  'program.mixed-units': ({ at, left, right }) =>
    `“${at}” adds lines in “${left}” to lines in “${right}”. Choose lines of the same unit.`,
  'program.mixed-lenses': ({ at }) =>
    `“${at}” mixes budget, capacity and patients’ time. They are never added. Choose one of them.`,
  'program.money-only': ({ at, found }) =>
    `“${at}” can only be worked out from amounts of money, but the lines are in “${found}”. Choose lines in kroner.`,
  'program.empty-selection': ({ at }) =>
    `“${at}” selects no lines. Correct the selection or remove the figure.`,
  'program.nominal-growth': ({ at, id }) =>
    `“${at}” grows by “${id}”, which includes inflation. The case is in constant prices. Use the real growth.`,
  'program.whole-not-said': ({ at }) =>
    `“${at}” does not say how the figure is made for all places together. Set “whole” to sum, none or a formula.`,
  'program.whole-line-mapped': ({ at, id }) =>
    `The line “${at}” is paid once for all places but rests on “${id}”, which differs from place to place. Use total(), or let the line hold for each place.`,
  'program.missing-price-year': ({ at, year }) =>
    `“${at}” cannot be converted: the price and wage index lacks ${year}. Add that year’s rise.`,
  'program.payer-unknown': ({ at, id }) =>
    `“${at}” has the payer “${id}”, which does not exist. Correct the name or add the payer.`,
};

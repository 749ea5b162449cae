import type { Expected, FormulaIssue, TypeName } from '../../../core/formula/issue.ts';
import type { IssueWords } from '../../issueWords.ts';

const awaited: Readonly<Record<Expected, string>> = {
  value: 'a number or a name',
  operator: 'an operator',
  option: 'an option',
  'closing-parenthesis': 'a closing parenthesis',
  'closing-bracket': '“]” after the unit',
  'comma-or-parenthesis': 'a comma or a closing parenthesis',
  'name-before-is': 'the name of a choice before “is”',
};

const kinds: Readonly<Record<TypeName, string>> = { number: 'a number', yesNo: 'yes/no', choice: 'a choice' };

function plain(unit: string): string {
  return unit === '1' ? 'a plain number' : `“${unit}”`;
}

function place(issue: { at: string; formula: string; span: { start: number; end: number } }): string {
  const piece = issue.formula.slice(issue.span.start, issue.span.end);
  return piece === '' ? `The formula for ${issue.at}` : `The formula for ${issue.at} (“${piece}”)`;
}

function nearby(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean “${near}”?`;
}

/** What an operator does to its two sides, as a verb. */
function doing(operator: string): string {
  if (operator === '+') return 'adds';
  if (operator === '-') return 'subtracts';
  if (operator === '*') return 'multiplies';
  if (operator === '/') return 'divides';
  if (/^[<>=!]/.test(operator)) return 'compares';
  return `applies “${operator}” to`;
}

/** Hours against kroner is the usual slip, and has its own way out. */
function remedy(left: string, right: string): string {
  const hours = [left, right].some((unit) => /^h\b/.test(unit));
  const kroner = [left, right].some((unit) => unit.startsWith('DKK'));
  if (hours && kroner) return 'Multiply the hours by an hourly cost, or remove one term.';
  return 'Multiply or divide one side so that the units agree, or remove one term.';
}

export const formulaIssues: IssueWords<FormulaIssue> = {
  'formula.character': (issue) =>
    `${place(issue)} holds a character that cannot be used: “${issue.found}”. Remove it.`,
  'formula.unexpected': (issue) =>
    `The formula for ${issue.at} cannot be read at character ${issue.span.start + 1}: ` +
    (issue.found === '' ? 'it ends' : `it says “${issue.found}”`) +
    ` where there should be ${awaited[issue.expected]}.`,
  'formula.reserved-word': (issue) =>
    `${place(issue)} uses “${issue.found}” as a name. The word has a fixed meaning. Choose another name.`,
  'formula.chained-comparison': (issue) =>
    `${place(issue)} compares three things at once. Write two comparisons with “and” between them.`,
  'formula.too-long': (issue) =>
    `The formula for ${issue.at} is too long: at most ${issue.limit} parts. Split it into several formulas.`,
  'formula.too-deep': (issue) =>
    `The formula for ${issue.at} has too many parentheses inside each other: at most ${issue.limit}. Split it into several formulas.`,
  'formula.unknown-name': (issue) =>
    `The formula for ${issue.at} uses “${issue.name}”, which is not in the case. ${nearby(issue.near, 'Add the figure or correct the name.')}`,
  'formula.unknown-function': (issue) =>
    `The formula for ${issue.at} uses the function “${issue.name}”, which does not exist. ${nearby(issue.near, 'See the list of functions.')}`,
  'formula.argument-count': (issue) =>
    `${place(issue)} gives “${issue.name}” ${issue.found} values; it takes ` +
    (issue.least === issue.most ? `${issue.least}` : `${issue.least} to ${issue.most}`) +
    '.',
  'formula.unknown-option': (issue) =>
    `The formula for ${issue.at} asks whether “${issue.name}” is “${issue.option}”, but the options are ${issue.options.join(', ')}. ` +
    nearby(issue.near, 'Correct the option.'),
  'formula.wrong-type': (issue) =>
    `${place(issue)} applies “${issue.operator}” to ${kinds[issue.found]}, but it takes ${kinds[issue.expected]}.`,
  'formula.incompatible-units': (issue) =>
    `${place(issue)} ${doing(issue.operator)} ${plain(issue.left)} and ${plain(issue.right)}. ` +
    remedy(issue.left, issue.right),
  'formula.needs-step': (issue) =>
    `${place(issue)} rounds “${issue.unit}” with “${issue.operator}” but without a step. Give a step in the same unit, for instance ${issue.operator}(x, 1[${issue.unit}]).`,
  'formula.needs-plain': (issue) =>
    `${place(issue)} applies “${issue.operator}” to “${issue.unit}”, but it takes plain numbers only. Divide first by a quantity of the same unit.`,
  'formula.odd-root': (issue) =>
    `${place(issue)} takes the square root of “${issue.unit}”. That works only when every unit occurs an even number of times.`,
  'formula.wrong-unit': (issue) =>
    `${place(issue)}: “${issue.operator}” takes ${plain(issue.expected)} but is given ${plain(issue.found)}. Multiply or divide so that the unit fits.`,
  'formula.unknown-unit': (issue) =>
    `The formula for ${issue.at} uses the unit “${issue.unit}”, in which “${issue.part}” is not known. ${nearby(issue.near, 'Declare it under counts or units.')}`,
  'formula.unit-syntax': (issue) =>
    `The formula for ${issue.at} has the unit “${issue.unit}”, which cannot be read from character ${issue.position + 1}. Write for instance [h/yr].`,
  'formula.ambiguous-unit': (issue) =>
    `The unit “${issue.unit}” in the formula for ${issue.at} is read as “${issue.readsAs}”. Put the denominator in parentheses if you meant something else.`,
  'formula.bare-constant': (issue) =>
    `The formula for ${issue.at} contains the number ${issue.number}. Make it an assumption with a name and a source.`,
};

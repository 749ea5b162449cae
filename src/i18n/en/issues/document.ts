import type { DocumentIssue, ReferenceKind } from '../../../core/document/issue.ts';
import { numberText } from '../../../core/number/numberText.ts';
import type { IssueWords } from '../../issueWords.ts';

const kinds: Readonly<Record<ReferenceKind, string>> = {
  figure: 'a figure',
  parameter: 'an assumption',
  profile: 'a phasing in',
  line: 'a line',
  payer: 'a payer',
  group: 'a group',
  reading: 'a set of assumptions',
  table: 'a table',
  option: 'an option',
  row: 'a place',
  column: 'a column',
  dataset: 'a dataset',
};

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  option: 'an option',
  null: 'nothing (null)',
  undefined: 'nothing',
};

function kind(name: string): string {
  return types[name] ?? `“${name}”`;
}

/** Where in the document; '' is the whole of it. */
function place(at: string): string {
  return at === '' ? 'The file' : `“${at}”`;
}

function amount(value: number): string {
  return numberText(value, 'en');
}

function between(low: number | null, high: number | null): string {
  if (low !== null && high !== null) return `between ${amount(low)} and ${amount(high)}`;
  if (low !== null) return `at least ${amount(low)}`;
  return high === null ? 'a number' : `at most ${amount(high)}`;
}

function megabytes(size: number): string {
  return `${Math.ceil(size / 1_000_000)} MB`;
}

function nearby(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean “${near}”?`;
}

export const documentIssues: IssueWords<DocumentIssue> = {
  'document.too-big': ({ size, limit }) =>
    `The file has ${megabytes(size)}, and the limit is ${megabytes(limit)}. Save fewer scenarios to the file, or save without the dataset.`,
  'document.not-json': ({ line, column }) =>
    `The file is not from Gevinst, or it is broken: it cannot be read from line ${line}, character ${column}. Ask for the file again.`,
  'document.too-deep': ({ line, limit }) =>
    `The file has more than ${limit} layers inside each other (line ${line}). Gevinst does not write files like that. Ask for the file again.`,
  'document.too-many-parts': ({ limit }) =>
    `The file has more than ${amount(limit)} parts. Save fewer scenarios to the file.`,
  'document.forbidden-key': ({ key, line }) =>
    `Line ${line} uses the name “${key}”, which is not allowed in a file. Remove the line if you wrote it yourself.`,
  'document.duplicate-key': ({ at, key, line }) =>
    `${place(at)} has the field “${key}” twice, the second time in line ${line}. Keep one of them.`,
  'document.wrong-format': ({ found }) =>
    `The file is not from Gevinst${found === '' ? '' : ` (it says “${found}”)`}. Choose a file that was saved from Gevinst.`,
  'document.missing-version': ({ at }) =>
    `${place(at)} does not say which version of the format it is written in. The field “formatVersion” is missing.`,
  'document.newer-version': () =>
    'This file was made in a newer version of Gevinst and was not opened. Nothing has changed here. Reload the page to get the new version.',
  'document.wrong-count': ({ said, found }) =>
    `The file says it holds ${amount(said)} but has ${amount(found)}. Something was lost on the way. Ask for the file again.`,
  'document.damaged': () =>
    'The file was changed or damaged after Gevinst wrote it. Its figures may not be the sender’s. Check them or ask for the file again.',
  'document.altered-case': ({ id, revision }) =>
    `The case “${id}” (revision ${revision}) is not as Gevinst was released with it. It is marked “altered case”. Check formulas and sources.`,
  'document.unknown-field': ({ at, field }) =>
    `${place(at)}: the field “${field}” is not known. Correct its name or remove it.`,
  'document.missing-field': ({ at, field }) => `${place(at)} lacks the field “${field}”. Add it.`,
  'document.wrong-type': ({ at, expected, found }) =>
    `${place(at)} must be ${kind(expected)} but is ${kind(found)}. Correct the value.`,
  'document.not-one-of': ({ at, found, allowed }) =>
    `${place(at)} is “${found.replaceAll('"', '')}” but must be one of these: ${allowed}.`,
  'document.bad-id': ({ at, id }) =>
    `${place(at)}: “${id}” cannot be a name. Use letters a–z and digits, beginning with a letter.`,
  'document.too-long': ({ at, length, limit }) =>
    `${place(at)} has length ${amount(length)}, and the limit is ${amount(limit)}. Make it shorter.`,
  'document.too-short': ({ at, length, limit }) =>
    `${place(at)} has length ${amount(length)} and needs at least ${amount(limit)}. Add what is missing.`,
  'document.out-of-bounds': ({ at, value, low, high }) =>
    `${amount(value)} is outside what is possible for ${place(at)}: the number must be ${between(low, high)}.`,
  'document.disordered': ({ at, low, high }) =>
    `${place(at)}: the lowest value, ${amount(low)}, is greater than the highest, ${amount(high)}. Swap them.`,
  'document.duplicate-id': ({ at, id, first }) =>
    `“${id}” exists twice: at ${first} and at ${at}. Give one of them another name.`,
  'document.unknown-reference': ({ at, id, to, near }) =>
    `${place(at)} refers to ${kinds[to]}, “${id}”, which does not exist. ${nearby(near, 'Correct the name or add what is missing.')}`,
  'document.unknown-source': ({ at, source, near }) =>
    `${place(at)} refers to the source “${source}”, which is not in the list of sources. ${nearby(near, 'Add the source.')}`,
  'document.missing-role': ({ role }) =>
    `The case has neither a line nor a reason for “${role}”. Add a line, or say under noLine why there is none.`,
  'document.no-last-verdict': ({ at }) =>
    `${place(at)}: the last rule of the conclusion has a condition. The last one must hold in all other cases: remove the condition.`,
  'document.bad-column': ({ at }) =>
    `${place(at)}: the column’s numbers cannot be read. They are damaged or of the wrong length. Ask for the file again.`,
};

import type { CaseModel } from '../../src/core/model/case.ts';
import type { Text } from '../../src/core/model/text.ts';
import { readCase } from '../../src/core/document/readCase.ts';
import { caseDocuments, registerCaseDocuments } from './caseDocuments.ts';

/** The library's cases through the gate that every document passes. */
export const builtinCases: readonly CaseModel[] = caseDocuments().map(throughGate);

/** Those that the register's entries open. */
export const registerCases: readonly CaseModel[] = registerCaseDocuments().map(throughGate);

export const everyCase: readonly CaseModel[] = [...builtinCases, ...registerCases];

export function builtinCase(id: string): CaseModel {
  const found = builtinCases.find((model) => model.id === id);
  if (!found) throw new Error(`No built-in case ${id}`);
  return found;
}

function throughGate({ path, document }: { path: string; document: unknown }): CaseModel {
  const result = readCase(document);
  if ('issues' in result) throw new Error(`${path} does not pass the gate: ${JSON.stringify(result.issues)}`);
  return result.model;
}

/** Every text of a case with the place it stands in. */
export function textsOf(value: unknown, at = ''): { at: string; text: Text }[] {
  if (value === null || typeof value !== 'object') return [];
  if (isText(value)) return [{ at, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, at === '' ? key : `${at}.${key}`));
}

function isText(value: object): value is Text {
  return 'da' in value && 'en' in value && typeof value.da === 'string' && typeof value.en === 'string';
}

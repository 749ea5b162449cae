import type { CaseModel } from '../../src/core/model/case.ts';
import type { Text } from '../../src/core/model/text.ts';
import { readCase } from '../../src/core/document/readCase.ts';
import { caseDocuments } from './caseDocuments.ts';

/** The built-in cases through the gate that every document passes. */
export const builtinCases: readonly CaseModel[] = caseDocuments().map(({ path, document }) => {
  const result = readCase(document);
  if ('issues' in result) throw new Error(`${path} does not pass the gate: ${JSON.stringify(result.issues)}`);
  return result.model;
});

export function builtinCase(id: string): CaseModel {
  const found = builtinCases.find((model) => model.id === id);
  if (!found) throw new Error(`No built-in case ${id}`);
  return found;
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

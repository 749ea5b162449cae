import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtinCases } from './builtinCases.ts';
import { registerDocuments } from './caseDocuments.ts';

interface Initiative {
  readonly number: string;
  readonly title: string;
  /** Ids of cases or of entries in the register. */
  readonly found: readonly string[];
}

const initiatives = JSON.parse(
  readFileSync(new URL('../fixtures/initiatives.json', import.meta.url), 'utf8'),
) as readonly Initiative[];
const register = registerDocuments();
const cases = builtinCases.map(({ id }) => id);
const entries = register.map(({ id }) => id);

describe('the initiatives of the source documents', () => {
  it('are listed under one number each, with a title', () => {
    const numbers = initiatives.map(({ number }) => number);
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
    expect(initiatives.filter(({ title }) => title.trim() === '')).toEqual([]);
  });

  it.each(initiatives)('are found in the library or the register: $number $title', ({ found }) => {
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((id) => !cases.includes(id) && !entries.includes(id))).toEqual([]);
  });

  it('stand in the register under the number they have here', () => {
    const listed = initiatives.flatMap(({ number, found }) =>
      found.filter((id) => entries.includes(id)).map((id) => `${number} ${id}`),
    );
    expect(listed.toSorted()).toEqual(
      register.map(({ id, register: { number } }) => `${number} ${id}`).toSorted(),
    );
  });

  it('leave no case of the library without an initiative', () => {
    const named = new Set(initiatives.flatMap(({ found }) => found));
    expect(cases.filter((id) => !named.has(id))).toEqual([]);
  });
});

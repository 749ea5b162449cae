import { describe, expect, it } from 'vitest';
import { loadBuiltinCase } from '../../src/app/builtinCases.ts';
import { readCase } from '../../src/core/document/readCase.ts';
import { caseDocuments } from './caseDocuments.ts';

const documents = caseDocuments();

describe('every built-in case', () => {
  it.each(documents)('passes the gate that dropped files pass: $path', ({ path, document }) => {
    const result = readCase(document);
    expect('issues' in result ? result.issues : []).toEqual([]);
    if ('model' in result) expect(path).toBe(`${result.model.kind}/${result.model.id}.json`);
  });

  it('is loaded by the app as the whole document', async () => {
    for (const { path, document } of documents) {
      const id = path.replace(/^.*\//, '').replace('.json', '');
      expect(await loadBuiltinCase(id)).toEqual(document);
    }
  });

  it('has an id of its own', () => {
    const files = documents.map(({ path }) => path.replace(/^.*\//, ''));
    expect(new Set(files).size).toBe(files.length);
  });
});

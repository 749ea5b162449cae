import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/core/document/readCase.ts';
import { caseDocuments } from './builtinCases.ts';

describe('every built-in case', () => {
  it.each(caseDocuments())('passes the gate that dropped files pass: $file', ({ file, document }) => {
    const result = readCase(document);
    expect('issues' in result ? result.issues : []).toEqual([]);
    if ('model' in result) expect(`${result.model.id}.json`).toBe(file);
  });
});

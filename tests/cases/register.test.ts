import { describe, expect, it } from 'vitest';
import { loadBuiltinCase } from '../../src/app/builtinCases.ts';
import { documentIds } from '../../src/app/cards/card.ts';
import { registerIndex } from '../../src/app/cards/registerIndex.ts';
import { readCase } from '../../src/core/document/readCase.ts';
import { compileCase } from '../../src/core/program/compileCase.ts';
import { evaluate } from '../../src/core/program/evaluate.ts';
import { figureAt } from '../../src/core/program/figureAt.ts';
import { prepareInputs } from '../../src/core/program/prepareInputs.ts';
import { headlineFigure } from '../../src/app/cards/headlineText.ts';
import { builtinCases, registerCases } from './builtinCases.ts';
import { registerCaseDocuments, registerDocuments } from './caseDocuments.ts';

const documents = registerDocuments();
const index = registerIndex(documents);

describe('the register', () => {
  it('lists every entry once, with its source and place', () => {
    expect(index.map(({ id }) => id).toSorted()).toEqual(documents.map(({ id }) => id).toSorted());
    for (const { register } of documents) {
      expect(documentIds).toContain(register.document);
      expect(register.locator.trim()).not.toBe('');
      expect(register.status).toBe('noFigure');
    }
  });

  it('gives no case of the library a namesake', () => {
    const ids = [...builtinCases, ...registerCases].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says everything in both languages', () => {
    for (const { title, question, gives } of index) {
      for (const text of [title, question, gives].filter((given) => given !== null)) {
        expect(text.da.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
        expect(text.da).not.toBe(text.en);
      }
    }
  });

  it.each(registerCaseDocuments())('opens a case that passes the gate: $path', ({ document }) => {
    const reading = readCase(document);
    expect('issues' in reading ? reading.issues : []).toEqual([]);
    if ('model' in reading) expect(compileCase(reading.model).issues).toEqual([]);
  });

  it.each(documents)(
    'opens $id with its source, and with a result that waits, unless the source gives the figures',
    ({ id, register }) => {
      const model = registerCases.find((found) => found.id === id);
      if (!model) throw new Error(`No case ${id}`);
      expect(model.sources.map((source) => source.id)).toContain(register.document);
      const program = compileCase(model);
      const state = figureAt(evaluate(program, prepareInputs(program)), headlineFigure(model));
      expect(state.state === 'missing' || register.gives !== undefined).toBe(true);
      if (state.state === 'missing') expect(state.waitsFor.length).toBeGreaterThan(0);
    },
  );

  it('is put together by the app as by these tests', async () => {
    for (const { document } of registerCaseDocuments()) {
      const { id } = document as { id: string };
      expect(await loadBuiltinCase(id)).toEqual(document);
    }
    expect(await loadBuiltinCase('no-such-case')).toBeNull();
  });
});

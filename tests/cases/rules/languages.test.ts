import { describe, expect, it } from 'vitest';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { everyCase, textsOf } from '../builtinCases.ts';

/** Texts that are rightly the same in both languages. */
const SAME = new Set([
  'team',
  'patient',
  'region',
  'system',
  'standard',
  'operation',
  'dose',
  'model',
  'screening',
  'transport',
]);
const PLACEHOLDER = /\{(\w+)\}/g;
/** Words the list of words to avoid rules out on a Danish screen, and short forms that mean something else. */
const AVOIDED_DA =
  /\b(?:FTE|base case|break-even|payback|baseline|effektivisering|bevist|garanteret|t\/år|kkr)\b|tjener sig ind/i;

describe.each(everyCase)('texts of $id', (model) => {
  const texts = textsOf(model);

  it('stand in both languages', () => {
    const empty = texts.filter(({ text }) => text.da.trim() === '' || text.en.trim() === '');
    expect(empty.map(({ at }) => at)).toEqual([]);
    const copied = texts.filter(({ text }) => text.da === text.en && !SAME.has(text.da));
    expect(copied).toEqual([]);
  });

  it('name the same figures in both languages, and only figures that exist', () => {
    const program = compileCase(model);
    for (const { at, text } of texts) {
      const named = (words: string): string[] =>
        [...words.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
      expect([at, named(text.en).sort()]).toEqual([at, named(text.da).sort()]);
      expect(named(text.da).filter((id) => !program.figures.has(id))).toEqual([]);
    }
  });

  it('keep to the words of the interface', () => {
    expect(
      texts
        .filter(({ text }) => AVOIDED_DA.test(text.da.replace(PLACEHOLDER, '')))
        .map(({ at, text }) => [at, text.da]),
    ).toEqual([]);
    expect(texts.filter(({ text }) => /[«»]|--| {2}/.test(text.da + text.en)).map(({ at }) => at)).toEqual(
      [],
    );
  });

  it('write labels in lower case after the first word and without a closing point', () => {
    const labels = texts.filter(({ at }) => at.endsWith('label'));
    expect(
      labels.filter(({ text }) => /\.$/.test(text.da) || /\.$/.test(text.en)).map(({ at }) => at),
    ).toEqual([]);
  });

  it('end every sentence of conclusions, reasons and notes with a point', () => {
    const sentences = texts.filter(({ at }) => /(?:say|reason|note)$/.test(at));
    const open = sentences.filter(({ text }) => !/[.?]$/.test(text.da) || !/[.?]$/.test(text.en));
    expect(open.map(({ at, text }) => [at, text.da])).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula, isGuarded, unguardFormula } from '../../../../src/core/dataset/cell/formulaGuard.ts';

describe('formula guard (R-E3)', () => {
  test.each(['=1+1', '+45 12', '-5', '@SUM(A1)', '\tx', '\rx', '＝1', "'=x"])(
    '%j gets an apostrophe',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
      expect(isGuarded(guardFormula(text))).toBe(true);
    },
  );

  test.each(['Aarhus', "'s-Hertogenbosch", "O'Neill", '', '1-2'])('%j is left as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });

  test('what is guarded comes back exactly, whatever the text', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^'{0,3}[=+@-].{0,5}$/));
    fc.assert(fc.property(texts, (text) => unguardFormula(guardFormula(text)) === text));
  });
});

import { expect, it } from 'vitest';
import { ambiguousUnits } from '../../../src/core/formula/ambiguousUnits.ts';
import { expressionOf } from './expressions.ts';
import { marked, scopeFor } from './figures.ts';

const found = (text: string) => ambiguousUnits(expressionOf(text), scopeFor(text)).map(marked);

it('ambiguousUnits tells how a unit with a product after the slash is read', () => {
  expect(found('cost + 1[DKK/post yr]')).toEqual([
    { code: 'formula.ambiguous-unit', unit: 'DKK/post yr', readsAs: 'DKK yr/post', marks: '1[DKK/post yr]' },
  ]);
});

it.each(['1[DKK/(post yr)]', '1[h/yr]', '1[nonsense]', '1', '100%', 'cost'])(
  'ambiguousUnits accepts %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

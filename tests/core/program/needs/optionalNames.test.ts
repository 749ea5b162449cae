import { expect, it } from 'vitest';
import { parse } from '../../../../src/core/formula/parse.ts';
import { optionalNames } from '../../../../src/core/program/needs/optionalNames.ts';

it('optionalNames lists what a formula tests with known, anywhere in it', () => {
  const result = parse('if(known(target) and not known(goal), target - before, before)');
  if (!('expression' in result)) throw new Error('does not parse');
  expect([...optionalNames(result.expression)]).toEqual(['target', 'goal']);
});

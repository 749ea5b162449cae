import { expect, it } from 'vitest';
import { absolute, isKnown, squareRoot } from '../../../../src/core/formula/functions/single.ts';

const x = Float64Array.of(-4, 0, 9, NaN, Infinity);

it('absolute leaves the sign out', () => {
  expect([...absolute(x)]).toEqual([4, 0, 9, NaN, Infinity]);
});

it('squareRoot has no value below zero', () => {
  expect([...squareRoot(x)]).toEqual([NaN, 0, 3, NaN, Infinity]);
});

it('isKnown says yes of everything but a missing value', () => {
  expect([...isKnown(x)]).toEqual([1, 1, 1, 0, 1]);
});

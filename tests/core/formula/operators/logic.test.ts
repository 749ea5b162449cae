import { expect, it } from 'vitest';
import { both, either, negate } from '../../../../src/core/formula/operators/logic.ts';

const [no, yes, missing] = [0, 1, NaN];
const left = Float64Array.of(no, no, no, yes, yes, yes, missing, missing, missing);
const right = Float64Array.of(no, yes, missing, no, yes, missing, no, yes, missing);

it('both is the three-valued and of Kleene: no decides', () => {
  expect([...both(left, right)]).toEqual([no, no, no, no, yes, missing, no, missing, missing]);
});

it('either is the three-valued or of Kleene: yes decides', () => {
  expect([...either(left, right)]).toEqual([no, yes, missing, yes, yes, yes, missing, yes, missing]);
});

it('negate turns yes and no round and leaves a missing answer missing', () => {
  expect([...negate(Float64Array.of(yes, no, missing))]).toEqual([no, yes, missing]);
});

it('logic obeys De Morgan in all nine cases', () => {
  expect(negate(both(left, right))).toEqual(either(negate(left), negate(right)));
  expect(negate(either(left, right))).toEqual(both(negate(left), negate(right)));
});

it('logic takes a uniform side', () => {
  expect([...both(Float64Array.of(no), right)]).toEqual(Array.from(right, () => no));
  expect([...either(right, Float64Array.of(yes))]).toEqual(Array.from(right, () => yes));
});

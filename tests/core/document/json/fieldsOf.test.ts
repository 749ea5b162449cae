import { expect, it } from 'vitest';
import { fieldsOf } from '../../../../src/core/document/json/fieldsOf.ts';

it('fieldsOf looks into objects and nothing else', () => {
  const object = { a: 1 };
  expect(fieldsOf(object)).toEqual(object);
  expect(fieldsOf(object)).not.toBe(object);
  for (const value of [null, undefined, [], 'a', 1, true]) expect(fieldsOf(value)).toBeNull();
});

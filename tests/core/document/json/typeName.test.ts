import { expect, it } from 'vitest';
import { typeName } from '../../../../src/core/document/json/typeName.ts';

it('typeName tells null and arrays from objects', () => {
  expect([null, [], {}, 'a', 1, true].map(typeName)).toEqual([
    'null',
    'Array',
    'object',
    'string',
    'number',
    'boolean',
  ]);
});

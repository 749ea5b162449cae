import * as v from 'valibot';
import { expect, it } from 'vitest';
import { mappingSchema } from '../../../../src/core/document/schema/mappingSchema.ts';

it('mappingSchema takes column ids, alone or with unit and scale', () => {
  const mapping = { trips: 'Ture (antal)', minutes: { column: 'min', unit: 's/trip', scale: 60 } };
  expect(v.parse(mappingSchema, mapping)).toEqual(mapping);
  expect(
    [[], { a: 1 }, { a: {} }, { 'a b': 'c' }, { a: { column: 'c', shift: 1 } }].some((bad) =>
      v.is(mappingSchema, bad),
    ),
  ).toBe(false);
});

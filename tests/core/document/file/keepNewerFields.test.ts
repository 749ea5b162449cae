import { expect, it } from 'vitest';
import { keepNewerFields } from '../../../../src/core/document/file/keepNewerFields.ts';

it('keepNewerFields moves unknown fields of scenarios into extra and leaves those of the envelope', () => {
  const file = {
    format: 'gevinst',
    mood: 1,
    payload: { scenarios: [{ id: 's', pins: [1] }, { id: 't' }], cases: [] },
  };
  expect(keepNewerFields(file)).toEqual({
    format: 'gevinst',
    payload: { scenarios: [{ id: 's', extra: { pins: [1] } }, { id: 't' }], cases: [] },
  });
});

it('keepNewerFields adds to what an earlier passage kept', () => {
  const file = { payload: { scenarios: [{ id: 's', extra: { pins: [1] }, stars: 5 }] } };
  expect(keepNewerFields(file)).toEqual({
    payload: { scenarios: [{ id: 's', extra: { pins: [1], stars: 5 } }] },
  });
});

it('keepNewerFields leaves to the schema what has no scenarios', () => {
  expect(keepNewerFields({ payload: 3 })).toEqual({ payload: 3 });
  expect(keepNewerFields({ payload: { scenarios: [7] } })).toEqual({ payload: { scenarios: [7] } });
});

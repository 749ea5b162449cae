import { expect, test } from 'vitest';
import { readRemembered } from '../../../../src/core/document/remembered/readRemembered.ts';

test('reads what was written', () => {
  const kept = { births: { header: 'fødsler', type: 'number', unit: 'birth/month' } };
  expect(readRemembered(JSON.stringify(kept))).toEqual(kept);
});

test.each(['', 'null', '{"births":1}', '[]', '{'])('%j is none', (text) => {
  expect(readRemembered(text)).toBeNull();
});

import { expect, it } from 'vitest';
import { jsonPlace } from '../../../../src/core/document/json/jsonPlace.ts';

it.each([
  [[], ''],
  [['parameters', 3, 'value'], 'parameters[3].value'],
  [['settings'], 'settings'],
  [['rates', '2025'], 'rates["2025"]'],
  [['mapping', 'før og nu', 0], 'mapping["før og nu"][0]'],
  [['ære'], 'ære'],
  [['a"b'], '["a\\"b"]'],
])('jsonPlace writes %j as %s', (path, place) => {
  expect(jsonPlace(path)).toBe(place);
});

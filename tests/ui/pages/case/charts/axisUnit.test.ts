import { expect, test } from 'vitest';
import { namedWithUnit } from '../../../../../src/ui/pages/case/charts/swept/axisUnit.ts';

test('a name has its unit behind it unless it says it already, however its spaces are written', () => {
  expect(namedWithUnit('Doser, enheden blander', 'doser pr. dag')).toBe(
    'Doser, enheden blander (doser pr. dag)',
  );
  expect(namedWithUnit('Prøver pr. dag', 'prøver pr.\u00a0dag')).toBe('Prøver pr. dag');
  expect(namedWithUnit('Faktor', '')).toBe('Faktor');
});

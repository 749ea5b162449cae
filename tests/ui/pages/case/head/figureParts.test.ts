import { expect, test } from 'vitest';
import { figureParts } from '../../../../../src/ui/pages/case/head/figureParts.ts';

test.each([
  ['1.380\u00a0timer om året', '1.380', 'timer', 'om året'],
  ['0,8\u00a0mio.\u00a0kr.', '0,8\u00a0mio.\u00a0kr.', '', ''],
  ['DKK\u00a0157 per\u00a0hour', 'DKK\u00a0157', '', 'per\u00a0hour'],
  ['85.8\u00a0patient hours a year', '85.8', 'patient hours', 'a year'],
  ['3,9\u00a0år', '3,9\u00a0år', '', ''],
  ['57\u00a0%', '57\u00a0%', '', ''],
  ['33,5%', '33,5%', '', ''],
  ['mangler', 'mangler', '', ''],
  ['ingen pris: gevinsten dækker', 'ingen pris: gevinsten dækker', '', ''],
])('%s is set as %s | %s | %s', (text, number, unit, per) => {
  expect(figureParts(text)).toEqual({ number, unit, per });
});

import { expect, test } from 'vitest';
import { joinHeadings } from '../../../../src/core/dataset/records/joinHeadings.ts';

test.each([
  [[], [' Sted ', 'Antal'], ['Sted', 'Antal']],
  [[], ["'=A", '-'], ['=A', '-']],
  [
    ['', 'Fødsler', '', 'Senge'],
    ['Sted', 'I alt', 'Kejsersnit', 'Alm.'],
    ['Sted', 'Fødsler – I alt', 'Fødsler – Kejsersnit', 'Senge – Alm.'],
  ],
  [
    ['Sted', 'Fødsler', ''],
    ['', 'I alt', 'Kejsersnit'],
    ['Sted', 'Fødsler – I alt', 'Fødsler – Kejsersnit'],
  ],
  [
    ['Sted', '2021'],
    ['Sted', ''],
    ['Sted', '2021'],
  ],
])('%j above %j: %j', (groups, headings, names) => {
  expect(joinHeadings(groups, headings)).toEqual(names);
});

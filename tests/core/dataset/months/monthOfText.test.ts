import { expect, test } from 'vitest';
import { monthOfText } from '../../../../src/core/dataset/months/monthOfText.ts';

test.each([
  ['2024M01', 1],
  ['2024m12', 12],
  ['2024-01', 1],
  ['2024/3', 3],
  ['01.2024', 1],
  ['3-2024', 3],
  ['januar 2024', 1],
  [' Maj  2024 ', 5],
  ['okt. 2024', 10],
  ['December 2024', 12],
  ['2024 juni', 6],
  ['jul-2024', 7],
])('%s is a month', (text, month) => {
  expect(monthOfText(text)).toEqual({ year: '2024', month });
});

test.each([
  '2024',
  '2024M13',
  '2024-00',
  '2024K1',
  '2024-01-02',
  'Mandag 2024',
  'jan-24',
  '1024-01',
  '',
  'maj',
])('%j is none', (text) => {
  expect(monthOfText(text)).toBeNull();
});

test('every month is known by its Danish and English name', () => {
  const danish = 'januar februar marts april maj juni juli august september oktober november december';
  const english = 'January February March April May June July August September October November December';
  for (const names of [danish, english])
    expect(names.split(' ').map((name) => monthOfText(`${name} 2024`)?.month)).toEqual(
      Array.from({ length: 12 }, (_, at) => at + 1),
    );
});

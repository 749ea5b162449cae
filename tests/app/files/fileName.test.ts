import { expect, it } from 'vitest';
import { fileName } from '../../../src/app/files/fileName.ts';

it.each([
  ['Vores MR-afdeling, 2027', 'vores-mr-afdeling-2027-2026-11-21.json'],
  ['Ærø / Østre: Åben?', 'ærø-østre-åben-2026-11-21.json'],
  ['../../etc/passwd', 'etc-passwd-2026-11-21.json'],
  ['💡', 'gevinst-2026-11-21.json'],
  ['x'.repeat(300), `${'x'.repeat(60)}-2026-11-21.json`],
])('fileName makes a safe name of %s', (name, expected) => {
  expect(fileName(name, new Date(2026, 10, 21, 12))).toBe(expected);
});

it('fileName ends as the content is', () => {
  expect(fileName('Skagen', new Date(2026, 10, 21, 12), 'csv')).toBe('skagen-2026-11-21.csv');
});

import { expect, test } from 'vitest';
import { rememberMapping } from '../../../../src/core/dataset/remembered/rememberMapping.ts';
import { mapping, tableUnder } from './remembered.ts';

test('keeps headers, types and units', () => {
  expect(rememberMapping(tableUnder('Fødsler pr. måned', 'Minutter'), mapping)).toEqual({
    births: { header: 'fødsler pr. måned', type: 'number', unit: 'birth/month' },
    minutes: { header: 'minutter', type: 'number' },
  });
});

test('keeps nothing of a column that cannot be known again, or of a single row', () => {
  expect(rememberMapping(tableUnder('Tal', 'tal '), mapping)).toEqual({});
  expect(rememberMapping(tableUnder('', 'Minutter'), { births: 'c1', gone: 'c9' })).toEqual({});
  const single = { births: { column: 'c1', row: '1', scale: 2 }, minutes: { column: 'c2', scale: 2 } };
  expect(rememberMapping(tableUnder('A', 'B'), single)).toEqual({
    minutes: { header: 'b', type: 'number', scale: 2 },
  });
});

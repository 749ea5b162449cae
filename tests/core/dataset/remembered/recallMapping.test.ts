import { expect, test } from 'vitest';
import { recallMapping } from '../../../../src/core/dataset/remembered/recallMapping.ts';
import { rememberMapping } from '../../../../src/core/dataset/remembered/rememberMapping.ts';
import { mapping, tableUnder, target } from './remembered.ts';

const kept = JSON.stringify(rememberMapping(tableUnder('Fødsler', 'Minutter'), mapping));

test('puts a mapping on the columns of the next file, wherever they stand', () => {
  expect(recallMapping(tableUnder('Fødsler', 'Minutter'), kept, target)).toEqual({ mapping, left: [] });
  expect(recallMapping(tableUnder('MINUTTER', 'fødsler '), kept, target)).toEqual({
    mapping: { births: { column: 'c2', unit: 'birth/month' }, minutes: 'c1' },
    left: [],
  });
});

test('leaves out a column that holds something else now, is gone, or stands twice', () => {
  const table = tableUnder('Fødsler', 'Minutter');
  const texts = table.columns.map((column) =>
    column.id === 'c1'
      ? { ...column, type: 'text' as const, dictionary: ['x'], data: new Int32Array(2) }
      : column,
  );
  const left = { mapping: { minutes: 'c2' }, left: ['births'] };
  expect(recallMapping({ ...table, columns: texts }, kept, target)).toEqual(left);
  expect(recallMapping(tableUnder('Andet', 'Minutter'), kept, target)).toEqual(left);
  expect(recallMapping(tableUnder('Minutter', 'Minutter'), kept, target)).toBeNull();
});

test('leaves out what the case no longer takes: a unit that does not fit, a parameter that is gone', () => {
  const wrong = JSON.stringify({
    births: { header: 'fødsler', type: 'number', unit: 'DKK/yr' },
    minutes: { header: 'minutter', type: 'number' },
    gone: { header: 'minutter', type: 'number' },
  });
  expect(recallMapping(tableUnder('Fødsler', 'Minutter'), wrong, target)).toEqual({
    mapping: { minutes: 'c2' },
    left: ['births'],
  });
});

test.each(['', 'null', '{"births":1}', '[]', '{'])('has no use for %j', (text) => {
  expect(recallMapping(tableUnder('Fødsler', 'Minutter'), text, target)).toBeNull();
});

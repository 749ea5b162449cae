import { expect, test } from 'vitest';
import { keyText } from '../../../../src/core/dataset/combine/keyText.ts';
import { tableFrom } from './tables.ts';

test('a key is its parts, and none where a part is missing', () => {
  const { columns } = tableFrom({ Sted: ['Odense', 'Vejle', null, ''], År: [2024, null, 2024, 2024] });
  expect([0, 1, 2, 3].map((row) => keyText(columns, row))).toEqual([
    'Odense\u00012024',
    null,
    null,
    '\u00012024',
  ]);
  expect(keyText(columns.slice(0, 1), 0)).toBe('Odense');
});

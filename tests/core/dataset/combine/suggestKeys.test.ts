import { expect, test } from 'vitest';
import { suggestKeys } from '../../../../src/core/dataset/combine/suggestKeys.ts';
import { prices, tableFrom, volumes } from './tables.ts';

test('the columns that name the rows go together, else those of one header and type', () => {
  expect(suggestKeys(volumes, prices)).toEqual({ left: 'c1', right: 'c1' });
  const coded = { ...tableFrom({ Pris: [1], SYGEHUS: ['x'] }), labels: null };
  expect(suggestKeys(volumes, coded)).toEqual({ left: 'c1', right: 'c2' });
  expect(suggestKeys(volumes, tableFrom({ Pris: [1] }))).toBeNull();
});

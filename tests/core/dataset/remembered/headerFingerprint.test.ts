import { expect, test } from 'vitest';
import { headerFingerprint } from '../../../../src/core/dataset/remembered/headerFingerprint.ts';
import type { TableColumn } from '../../../../src/core/dataset/table.ts';

const headed = (...names: string[]): { columns: TableColumn[] } => ({
  columns: names.map((name, at) => ({ id: `c${at}`, name, type: 'number', data: new Float64Array(0) })),
});

test('the same headers in any order are the same file for the same case', () => {
  const print = headerFingerprint(headed('Sygehus', 'Fødsler'), 'birth-robot');
  expect(print).toMatch(/^[0-9a-f]{64}$/);
  expect(headerFingerprint(headed(' fødsler', 'SYGEHUS'), 'birth-robot')).toBe(print);
  expect(headerFingerprint(headed('Sygehus', 'Fødsler'), 'iv-unit')).not.toBe(print);
  expect(headerFingerprint(headed('Sygehus', 'Fødsler', 'Fødsler'), 'birth-robot')).not.toBe(print);
  expect(headerFingerprint(headed('Sygehus|Fødsler'), 'birth-robot')).not.toBe(print);
});

import { expect, it } from 'vitest';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { readAddress, writeAddress } from '../../../../src/core/program/receipt/address.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

const program = compileCase(workedCase('under-activity-2017'));

it.each([
  'cut',
  'cutLine@2018',
  'cutLine/region',
  'cutLine@2018/region/HGH hip/knee elective',
  'cut/AHH medical',
])('readAddress and writeAddress agree on %s', (address) => {
  const read = readAddress(program, address);
  expect(read && writeAddress(read)).toBe(address);
});

it('readAddress tells payer from row and refuses unknown figures and years', () => {
  expect(readAddress(program, 'cutLine/region')).toMatchObject({ payer: 'region', row: null });
  expect(readAddress(program, 'cut/AHH medical')).toMatchObject({ payer: null, row: 'AHH medical' });
  expect(readAddress(program, 'gone')).toBeNull();
  expect(readAddress(program, 'cutLine@soon')).toBeNull();
});

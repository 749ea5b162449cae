import * as v from 'valibot';
import { expect, it } from 'vitest';
import { caseSchema } from '../../../../src/core/document/schema/caseSchema.ts';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import { rawFullCase } from '../samples.ts';

it('caseSchema takes a document that uses every field and gives it back', () => {
  expect(v.parse(caseSchema, rawFullCase())).toEqual(rawFullCase());
});

it('caseSchema names every field that a case can have, as the fixture does', () => {
  type Fields = v.InferOutput<typeof caseSchema>;
  const noneMissing: Exclude<keyof CaseModel, keyof Fields> extends never ? true : false = true;
  const noneMore: Exclude<keyof Fields, keyof CaseModel> extends never ? true : false = true;
  expect([noneMissing, noneMore]).toEqual([true, true]);
  expect(Object.keys(rawFullCase()).sort()).toEqual(Object.keys(caseSchema.options[0]?.entries ?? {}).sort());
});

it('caseSchema lets a row hold numbers, texts, yes and no and nothing', () => {
  const { dataset } = caseSchema.options[0]!.entries;
  const row = { name: 'a', part: 'b', totalRow: true, x: 1, y: 'z', z: null, w: false };
  expect(v.is(dataset, { rows: [row], mapping: {} })).toBe(true);
  expect(v.is(dataset, { rows: [{ name: 'a', x: [1] }], mapping: {} })).toBe(false);
  expect(v.is(dataset, { rows: [{ x: 1 }], mapping: {} })).toBe(false);
});

it('caseSchema wants a year of four digits and a modest rate in a price index', () => {
  const { priceIndex } = caseSchema.options[0]!.entries;
  expect(v.is(priceIndex, { id: 'pl', rates: { 2025: 0.018 } })).toBe(true);
  expect(v.is(priceIndex, { id: 'pl', rates: { '25': 0.018 } })).toBe(false);
  expect(v.is(priceIndex, { id: 'pl', rates: { 2025: 1.8 } })).toBe(false);
});

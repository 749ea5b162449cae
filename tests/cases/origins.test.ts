import { describe, expect, it } from 'vitest';
import { documentIds } from '../../src/app/cards/card.ts';
import type { Region } from '../../src/core/model/case.ts';
import { builtinCases, everyCase } from './builtinCases.ts';

const named: Readonly<Record<string, Region>> = {
  'Region Hovedstaden': 'hovedstaden',
  'Region Sjælland': 'sjaelland',
  'Region Syddanmark': 'syddanmark',
  'Region Midtjylland': 'midtjylland',
  'Region Nordjylland': 'nordjylland',
};
/** Its source says only that a national board looked at it. */
const PLACELESS = ['mini-cyclotron'];

describe('where the initiatives come from', () => {
  it.each(everyCase)('has the regions that the card of $id names', ({ regions = [], card }) => {
    const texts = (card?.chips ?? []).map(({ da }) => da).join(' ');
    const meant = Object.keys(named).filter((name) => texts.includes(name));
    expect(meant.filter((name) => !regions.includes(named[name] as Region))).toEqual([]);
    expect(new Set(regions).size).toBe(regions.length);
  });

  it.each(builtinCases)('names a region, or the whole country, for $id of the library', ({ id, regions }) => {
    expect((regions ?? []).length > 0).toBe(!PLACELESS.includes(id));
  });

  it.each(everyCase)('names for $id a document of the library among its sources', ({ sources }) => {
    expect(sources.filter(({ id }) => documentIds.some((document) => document === id))).not.toEqual([]);
  });
});

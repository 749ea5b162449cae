import { describe, expect, it } from 'vitest';
import { readRoute, workingPath } from '../../src/ui/route.svelte.ts';

describe('readRoute', () => {
  it.each([
    ['', { page: 'library' }],
    ['#/', { page: 'library' }],
    ['#/case/ccc', { page: 'case', kind: 'case', id: 'ccc', working: null }],
    ['#/scenario/a1b2', { page: 'case', kind: 'scenario', id: 'a1b2', working: null }],
    ['#/case/ccc/working/npv', { page: 'case', kind: 'case', id: 'ccc', working: 'npv' }],
    ['#/data', { page: 'data', id: null }],
    ['#/data/case%3Accc', { page: 'data', id: 'case:ccc' }],
    ['#/work', { page: 'work' }],
    ['#/about', { page: 'about' }],
    ['#/barriers', { page: 'barriers' }],
    ['#/register', { page: 'register' }],
    ['#/case', { page: 'unknown', path: 'case' }],
    ['#/nowhere/at/all', { page: 'unknown', path: 'nowhere/at/all' }],
    ['#/case/100%', { page: 'case', kind: 'case', id: '100%', working: null }],
  ])('reads %s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  it('reads back every working address it writes', () => {
    for (const address of [
      'npv',
      'hours@2027',
      'hours/region',
      'hours@2027/region/Sygehus Lillebælt, Kolding',
    ]) {
      expect(readRoute(workingPath('scenario', 'x y', address))).toEqual({
        page: 'case',
        kind: 'scenario',
        id: 'x y',
        working: address,
      });
    }
  });
});

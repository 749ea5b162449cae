import { describe, expect, it } from 'vitest';
import { readRoute, rewriteAddress, Router, workingPath } from '../../src/ui/route.svelte.ts';

describe('readRoute', () => {
  it.each([
    ['', { page: 'library' }],
    ['#/', { page: 'library' }],
    ['#/?q=video&region=sjaelland', { page: 'library' }],
    ['#?q=video', { page: 'library' }],
    ['#/case/a?b', { page: 'case', kind: 'case', id: 'a?b', working: null }],
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

describe('Router', () => {
  it('knows the way back to the library as it was left', () => {
    const router = new Router('#/case/ccc');
    expect(router.library).toBe('#/');
    router.follow('#/?q=video');
    router.follow('#/case/ccc');
    expect([router.route.page, router.library]).toEqual(['case', '#/?q=video']);
    router.follow('');
    expect(router.library).toBe('#/');
  });
});

describe('rewriteAddress', () => {
  it('replaces the address, says so once, and leaves no step in the history', () => {
    location.hash = '';
    const steps = history.length;
    const heard: string[] = [];
    const hear = (): void => void heard.push(location.hash);
    addEventListener('hashchange', hear);
    rewriteAddress('#/');
    expect(heard).toEqual([]);
    rewriteAddress('#/?q=a');
    rewriteAddress('#/?q=a');
    removeEventListener('hashchange', hear);
    expect(heard).toEqual(['#/?q=a']);
    expect(history.length).toBe(steps);
    location.hash = '';
  });
});

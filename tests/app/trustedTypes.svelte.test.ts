import { afterEach, expect, it, vi } from 'vitest';
import { allowScripts } from '../../src/app/trustedTypes.ts';

afterEach(() => void Reflect.deleteProperty(window, 'trustedTypes'));

it('allowScripts lets the named same-origin addresses through and nothing else', () => {
  let rules: { createScriptURL?: (address: string) => string } = {};
  const createPolicy = vi.fn((_name: string, given: typeof rules) => (rules = given));
  Object.defineProperty(window, 'trustedTypes', { value: { createPolicy }, configurable: true });
  allowScripts(['./serviceWorker.js'], 'https://gevinst.example/app/');
  expect(createPolicy.mock.calls[0]?.[0]).toBe('default');
  expect(Object.keys(rules)).toEqual(['createScriptURL']);
  expect(rules.createScriptURL?.('./serviceWorker.js')).toBe('./serviceWorker.js');
  for (const address of [
    './other.js',
    'https://elsewhere.example/serviceWorker.js',
    'data:text/javascript,1',
  ]) {
    expect(() => rules.createScriptURL?.(address)).toThrow(TypeError);
  }
});

it('allowScripts does without in a browser that has no such guard', () => {
  expect(() => allowScripts(['./serviceWorker.js'], 'https://gevinst.example/')).not.toThrow();
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cacheControl, headerPolicy, metaPolicy, metaTag, securityHeaders } from '../../src/app/policy.ts';

// The strings tried in Chromium, Firefox and WebKit: page, worker, service worker and download worked, and everything
// foreign or inline was stopped. Written out here so that no refactoring changes them unseen.
const HEADER =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default svelte-trusted-html";
const META =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'none'; worker-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types default svelte-trusted-html";

function hosting(name: string): string {
  return readFileSync(new URL(`../../public/hosting/${name}`, import.meta.url), 'utf8');
}

describe('the policy', () => {
  it('is these two strings, letter by letter', () => {
    expect(headerPolicy).toBe(HEADER);
    expect(metaPolicy).toBe(META);
    expect(metaTag).toBe(`<meta http-equiv="Content-Security-Policy" content="${META}">`);
  });

  it('is the same in every example for hosts, with all the other headers', () => {
    for (const name of ['_headers', 'nginx.conf', 'htaccess.txt']) {
      const text = hosting(name);
      for (const [header, value] of Object.entries(securityHeaders)) {
        expect(text, `${name}: ${header}`).toContain(header);
        expect(text, `${name}: ${header}`).toContain(value);
      }
    }
  });

  it('lets a file with a hashed name be kept for ever, but never its absence', () => {
    expect(cacheControl('/assets/index-abc.js', true)).toContain('immutable');
    expect(cacheControl('/assets/index-abc.js', false)).toBe('no-cache');
    expect(cacheControl('/serviceWorker.js', true)).toBe('no-cache');
  });
});

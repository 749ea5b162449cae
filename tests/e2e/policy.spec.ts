import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { headerPolicy, metaPolicy, securityHeaders } from '../../src/app/policy.ts';
import { expect, test } from './appTest.ts';
import { builtApp } from './servedApp.ts';

test.use({ serviceWorkers: 'allow' });

// Written out here, so that a change of the policy has to be made twice, knowingly.
const exactHeader =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default svelte-trusted-html";
const exactMeta =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'none'; worker-src 'self'; manifest-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types default svelte-trusted-html";

test('the policy is, word for word, the one that was tried', async ({ page }) => {
  const answer = await page.goto('./');
  expect(answer?.headers()['content-security-policy']).toBe(exactHeader);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    exactMeta,
  );
});

test('every answer carries the headers, a missing file too', async ({ request }) => {
  const [script = ''] = readdirSync(join(builtApp, 'assets')).filter((name) => name.endsWith('.js'));
  const paths = [
    './',
    './serviceWorker.js',
    './redning.html',
    `./assets/${script}`,
    './assets/gone-12345678.js',
  ];
  for (const path of paths) {
    const response = await request.get(path);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(response.headers()[name.toLowerCase()], `${path} ${name}`).toBe(value);
    }
    const kept = path.endsWith(script) ? 'public, max-age=31536000, immutable' : 'no-cache';
    expect(response.headers()['cache-control'], path).toBe(kept);
  }
  expect((await request.get('./assets/gone-12345678.js')).status()).toBe(404);
});

test('both pages carry the policy as their first tag after the charset', async ({ request }) => {
  for (const path of ['./', './redning.html']) {
    const html = await (await request.get(path)).text();
    expect(html).toMatch(/<meta charset="utf-8" ?\/?>\s*<meta http-equiv="Content-Security-Policy"/);
    expect(html).toContain(`content="${metaPolicy}"`);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=/);
  }
  expect(headerPolicy).toContain("frame-ancestors 'none'");
});

test('what the policy forbids is stopped and seen', async ({ page, watch }) => {
  watch.expected(/./);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    // From the page's own timer: the test's own calls may be let through.
    setTimeout(() => {
      const image = new Image();
      image.src = 'https://example.org/pixel.png';
      try {
        document.body.innerHTML = '<p>gone</p>';
      } catch {
        document.documentElement.dataset.probe = 'refused';
      }
    });
  });
  await expect(page.locator('html')).toHaveAttribute('data-probe', 'refused');
  await expect.poll(() => watch.seen.join('\n')).toContain('img-src');
});

test('a request to another host does not go unseen', async ({ page, app, watch }) => {
  watch.expected(/another host/);
  await page.goto('./');
  const elsewhere = app.address.replace('127.0.0.1', 'localhost');
  await page.goto(elsewhere).catch(() => null);
  expect(watch.seen.join('\n')).toContain(`request to another host: ${elsewhere}`);
});

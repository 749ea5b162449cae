import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { serveApp, type ServedApp } from './servedApp.ts';

/** What must stay empty in every test: each entry is a sentence that names what happened. */
export interface Watch {
  readonly seen: string[];
  /** For tests that provoke one on purpose. */
  expected(pattern: RegExp): void;
}

/** Dexie says this in the console when a page that has it open is left; it tells of nothing wrong. */
const HARMLESS = /handling persisted pagehide/;

export async function watchContext(context: BrowserContext, app: ServedApp, seen: string[]): Promise<void> {
  const origin = new URL(app.address).origin;
  await context.exposeFunction(
    'reportViolation',
    (text: string) => void seen.push(`policy violation: ${text}`),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function')
        report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'blob:') seen.push(`request to another host: ${url.href}`);
  });
  context.on('weberror', (error) => void seen.push(`page error: ${error.error().message}`));
  context.on('console', (message) => {
    if (HARMLESS.test(message.text())) return;
    // A worker's breach shows only as a console line.
    const policy = /content.security.policy|trustedscript|trusted type/i.test(message.text());
    if (policy || message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
}

/** Every end-to-end test: the built app from its own server, and at the end no breach, no error, no outside request. */
export const test = base.extend<{ watch: Watch; page: Page }, { app: ServedApp }>({
  app: [
    async ({}, use) => {
      const app = await serveApp();
      await use(app);
      await app.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ app }, use) => use(app.address),
  watch: [
    async ({ context, app }, use) => {
      const seen: string[] = [];
      const expected: RegExp[] = [];
      await watchContext(context, app, seen);
      await use({ seen, expected: (pattern) => void expected.push(pattern) });
      expect(seen.filter((line) => !expected.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

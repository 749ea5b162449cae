import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headerPolicy } from '../../src/app/policy.ts';
import { expect, test } from './appTest.ts';
import { builtApp } from './servedApp.ts';

test.use({ serviceWorkers: 'allow' });

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A host that gives files and nothing else, in a folder of its own, as free ones do. */
function bareHost(): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname.replace(/^\/gevinst\//, '');
    const file = join(builtApp, normalize(path === '' ? 'index.html' : path));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': kinds[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, address: `http://127.0.0.1:${port}/gevinst/` });
    }),
  );
}

test('on a host that sends no headers, page and worker have the policy from the second visit on', async ({
  browser,
}) => {
  const { server, address } = await bareHost();
  const context = await browser.newContext({ locale: 'da-DK' });
  const page = await context.newPage();
  const first = await page.goto(address);
  expect(first?.headers()['content-security-policy']).toBeUndefined();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const second = await page.reload();
  expect(second?.fromServiceWorker()).toBe(true);
  expect(second?.headers()['content-security-policy']).toBe(headerPolicy);

  await page.goto(`${address}#/data`);
  const started = page.waitForEvent('worker');
  const buffer = Buffer.from('Sted;Antal\nÆrø;1,5\n');
  await page.getByLabel('Vælg en fil').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('cell', { name: 'Ærø' })).toBeVisible();
  const worker = await started;
  await worker.evaluate(() => {
    // From the worker's own timer: the test's own calls may be let through.
    setTimeout(() => {
      try {
        Reflect.set(self, 'probe', Reflect.construct(Function, ['return "ran"'])());
      } catch {
        Reflect.set(self, 'probe', 'refused');
      }
    });
  });
  await expect.poll(() => worker.evaluate(() => Reflect.get(self, 'probe'))).toBe('refused');
  await context.close();
  server.close();
});

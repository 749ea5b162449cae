import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { builtCode } from './bundle.mjs';

const ROWS = 1_000_000;
const ROUNDS = 5;

const files = new Map([
  ['/', ['text/html', '<!doctype html><title>importing</title>']],
  [
    '/worker.js',
    [
      'text/javascript',
      `import { importingTimes } from '/importing.js';
      onmessage = async ({ data }) => postMessage(await importingTimes(...data));`,
    ],
  ],
]);

/** The import of a million rows in a worker of a real browser; see importing.ts. */
export async function importing(executablePath, rows = ROWS, rounds = ROUNDS) {
  files.set('/importing.js', ['text/javascript', await builtCode('./importing.ts')]);
  const server = createServer((request, response) => {
    const [type, body] = files.get(request.url) ?? ['text/plain', ''];
    response.setHeader('Content-Type', type);
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const times = await page.evaluate(
      (asked) =>
        new Promise((resolve, reject) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.onmessage = ({ data }) => resolve(data);
          worker.postMessage(asked);
        }),
      [rows, rounds],
    );
    return { rows, rounds, ...times };
  } finally {
    await browser.close();
    server.close();
  }
}

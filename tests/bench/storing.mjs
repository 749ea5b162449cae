import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { builtCode } from './bundle.mjs';

const ROWS = 1_000_000;
const ROUNDS = 5;
const OBJECT_ROWS = 50_000;

/** Storing and reading a million rows in a real browser; see storing.ts. */
export async function storing(executablePath) {
  const code = await builtCode('./storing.ts');
  const server = createServer((request, response) => {
    const isScript = request.url === '/storing.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? code : '<!doctype html><title>storing</title>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const times = await page.evaluate(
      async ([rows, rounds, objectRows]) => {
        const { storingTimes } = await import('/storing.js');
        return storingTimes(rows, rounds, objectRows);
      },
      [ROWS, ROUNDS, OBJECT_ROWS],
    );
    return { rows: ROWS, ...times };
  } finally {
    await browser.close();
    server.close();
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
];
const PLACES = [
  ...(process.env.PATH ?? '').split(':').flatMap((folder) => NAMES.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installed() {
  return PLACES.find((path) => existsSync(path)) ?? null;
}

function runs(program, args) {
  console.log(`> ${program} ${args.join(' ')}`);
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

function installPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  runs('apt-get', [...wait, 'update']);
  runs('apt-get', [...wait, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  return installed();
}

async function downloaded() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/**
 * The browser for the end-to-end tests: the one CHROMIUM names, an installed one, else the system's package (as root on
 * Debian), else the one Playwright downloads. Throws with what to do when none can be had.
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named && existsSync(named)) return named;
  if (named) throw new Error(`CHROMIUM names ${named}, which does not exist`);
  const found = installed() ?? (await downloaded()) ?? installPackage();
  if (found) return found;
  runs(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
  const last = await downloaded();
  if (last) return last;
  throw new Error(
    'No Chromium was found or could be installed. Install Chromium, Chrome or Edge, or set CHROMIUM to its path.',
  );
}

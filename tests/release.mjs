// `npm run release`: leaves in tests/fixtures/releases/vX.Y.Z/ what later versions must be able to open: an export, a
// backup, a dump of the database, the figures they give, and the built app itself. Written once per version, then never
// changed; the version is that of package.json.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(root, 'tests/fixtures/releases', `v${version}`);

if (existsSync(folder)) {
  console.error(`v${version} is released already. Raise the version in package.json first.`);
  process.exit(1);
}

// Built aside, so that dist/ stays what it is and nothing is left behind when a step fails.
const built = mkdtempSync(join(tmpdir(), 'gevinst-release-'));
try {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', '--outDir', built, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  const { releaseFiles } = await load('releaseFiles.ts');
  const { tarball } = await load('tarball.ts');
  const files = await releaseFiles(version, new Date().toISOString());
  const contents = { ...files, 'dist.tar.gz': tarball(built) };
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(contents)) {
    writeFileSync(join(folder, name), content);
    console.log(`${name}  ${Buffer.byteLength(content)} bytes`);
  }
  console.log(`v${version} is in tests/fixtures/releases/v${version}. Commit it.`);
} finally {
  rmSync(built, { recursive: true, force: true });
}

/** A TypeScript module beside this script, through the transform the app is built with. */
async function load(name) {
  const { module } = await runnerImport(join(root, 'tests/release', name), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  return module;
}

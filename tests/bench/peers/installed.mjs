import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..');

/** Whether the packages of tests/bench/package.json are there, installing them when they are not. */
export function installed() {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const isThere = ([name, version]) => {
    const path = join(folder, 'node_modules', name, 'package.json');
    return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version === version;
  };
  const all = () => Object.entries(dependencies).every(isThere);
  if (all()) return true;
  const quiet = '--no-audit --no-fund --no-package-lock --ignore-scripts --loglevel=error';
  console.log(`> npm install, in tests/bench`);
  spawnSync(`npm install ${quiet}`, { cwd: folder, shell: true, stdio: 'inherit' });
  return all();
}

import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { importBuilt } from './bundle.mjs';

const KEPT = ['templates', 'datasets'];

/** The same app with the first three cases alone, built into `folder`; gives back where it stands. */
export async function buildWithFirstCases(root, folder) {
  const { firstCases } = await importBuilt('../../src/app/cards/firstCases.ts');
  const copy = join(folder, 'three');
  mkdirSync(copy);
  for (const path of ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const cases = join(copy, 'src/cases');
  for (const { name } of readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    if (!KEPT.includes(name))
      for (const file of readdirSync(join(cases, name)))
        if (!firstCases.includes(file.replace(/\.json$/, ''))) rmSync(join(cases, name, file));
  // The configuration reads the cases of the folder it stands in.
  await build({ root: copy, configFile: join(copy, 'vite.config.ts'), logLevel: 'error' });
  return join(copy, 'dist');
}

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** A TypeScript module, by its path in the project, for a plain script, through the same transform the app is built with. */
export async function loadSource(path) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { module } = await runnerImport(`${root}${path}`, { configFile: false, root, logLevel: 'error' });
  return module;
}

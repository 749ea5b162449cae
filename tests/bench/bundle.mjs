import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Builds a TypeScript module in memory and imports it: the code runs as it would in a release, without a loader. */
export async function importBuilt(relative) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL(relative, import.meta.url)), formats: ['es'], fileName: 'built' },
    },
  });
  const [{ output }] = Array.isArray(result) ? result : [result];
  const [{ code }] = output;
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

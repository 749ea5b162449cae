import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The code of a TypeScript module and all it imports, as one module, the way it would be in a release. */
export async function builtCode(relative) {
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
  return code;
}

/** Builds a TypeScript module in memory and imports it, without a loader. */
export async function importBuilt(relative) {
  const code = await builtCode(relative);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

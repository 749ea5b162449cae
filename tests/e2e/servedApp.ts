import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ServedApp {
  readonly address: string;
  stop(): Promise<void>;
}

/** The build under test: dist/, or the folder GEVINST_DIST names, so that a build in progress does not disturb a run. */
export const builtApp = resolve(root, process.env.GEVINST_DIST ?? 'dist');

/** Serves the built app as `npm start` does, inside the test's own process and on a free port. */
export async function serveApp({ outDir = builtApp } = {}): Promise<ServedApp> {
  const server = await preview({
    root,
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'error',
    preview: { port: 0 },
    build: { outDir },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The preview server gave no address');
  let stopped = false;
  return {
    address,
    async stop() {
      if (stopped) return;
      stopped = true;
      await server.close();
    },
  };
}

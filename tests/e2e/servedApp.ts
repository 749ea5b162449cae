import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

export interface ServedApp {
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves dist/ as `npm start` does, inside the test's own process and on a free port. */
export async function serveApp(port = 0): Promise<ServedApp> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const server = await preview({
    root,
    configFile: fileURLToPath(new URL('../../vite.config.ts', import.meta.url)),
    logLevel: 'error',
    preview: { port, strictPort: port !== 0 },
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

/// <reference lib="webworker" />
// Keeps the whole app on the device and serves it from there. One build at a time: a new one waits until the user accepts it,
// so that no page is reloaded under anyone's hands and no page meets the files of another build.
import { addPlugins, cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { securityHeaders } from './app/policy.ts';

declare const self: ServiceWorkerGlobalScope;

/** A host that sends no headers leaves a worker without any policy: from here page and worker have it all the same. */
async function withPolicy({ response }: { response: Response }): Promise<Response> {
  if (response.headers.has('Content-Security-Policy') || response.type === 'opaque') return response;
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(securityHeaders)) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}

cleanupOutdatedCaches();
addPlugins([{ handlerWillRespond: withPolicy }]);
precacheAndRoute(self.__WB_MANIFEST);

self.addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') void self.skipWaiting();
});

/// <reference lib="webworker" />
// Keeps the whole app on the device and serves it from there. One build at a time: a new one waits until the user accepts it,
// so that no page is reloaded under anyone's hands and no page meets the files of another build.
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);

self.addEventListener('message', (event) => {
  if (event.data === 'SKIP_WAITING') void self.skipWaiting();
});

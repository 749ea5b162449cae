import address from '../worker.ts?worker&url';

/** Where the build put the worker: the one script the page may start beside the service worker. */
export const workerAddress: string = address;

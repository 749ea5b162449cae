import { describe, expect, it } from 'vitest';
import { AppUpdate } from '../../src/app/appUpdate.svelte.ts';

/** A browser's service worker container with one registration, as far as an update needs it. */
function fakeContainer({ controlled }: { controlled: boolean }) {
  const posted: unknown[] = [];
  const worker = Object.assign(new EventTarget(), {
    state: 'installed',
    postMessage: (message: unknown) => void posted.push(message),
  });
  const registration = Object.assign(new EventTarget(), { waiting: null, installing: worker });
  const container = Object.assign(new EventTarget(), {
    controller: controlled ? {} : null,
    register: async () => registration,
  });
  return {
    posted,
    container: container as unknown as ServiceWorkerContainer,
    found() {
      registration.dispatchEvent(new Event('updatefound'));
      worker.dispatchEvent(new Event('statechange'));
    },
    takeOver: () => container.dispatchEvent(new Event('controllerchange')),
  };
}

describe('AppUpdate', () => {
  it('says nothing of the first service worker of all', async () => {
    const browser = fakeContainer({ controlled: false });
    const update = new AppUpdate(
      async () => undefined,
      () => undefined,
    );
    await update.watch(browser.container, './serviceWorker.js');
    browser.found();
    expect(update.ready).toBe(false);
  });

  it('writes what is under way before the new version takes over, and reloads only where it was accepted', async () => {
    const browser = fakeContainer({ controlled: true });
    const done: string[] = [];
    const update = new AppUpdate(
      async () => void done.push('flush'),
      () => void done.push('reload'),
    );
    await update.watch(browser.container, './serviceWorker.js');
    browser.found();
    expect(update.ready).toBe(true);
    browser.takeOver();
    expect(done).toEqual([]);
    await update.apply();
    expect([done, browser.posted]).toEqual([['flush'], ['SKIP_WAITING']]);
    browser.takeOver();
    expect(done).toEqual(['flush', 'reload']);
  });

  it('does without where a service worker cannot be registered', async () => {
    const container = Object.assign(new EventTarget(), {
      controller: null,
      register: () => Promise.reject(new Error('refused')),
    }) as unknown as ServiceWorkerContainer;
    const update = new AppUpdate(
      async () => undefined,
      () => undefined,
    );
    await update.watch(container, './serviceWorker.js');
    expect(update.ready).toBe(false);
  });
});

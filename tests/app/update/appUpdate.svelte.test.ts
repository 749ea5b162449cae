import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppUpdate } from '../../../src/app/update/appUpdate.svelte.ts';
import { askedBefore } from '../../../src/app/update/askedBefore.ts';

/** A browser's service worker container with one registration, as far as an update needs it. */
function fakeContainer({ controlled, waiting = false }: { controlled: boolean; waiting?: boolean }) {
  const posted: unknown[] = [];
  const worker = Object.assign(new EventTarget(), {
    state: 'installed',
    postMessage: (message: unknown) => void posted.push(message),
  });
  const registration = Object.assign(new EventTarget(), {
    waiting: waiting ? worker : null,
    installing: worker,
  });
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

const asked = askedBefore(() => sessionStorage);

afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

describe('AppUpdate', () => {
  it('says nothing of the first service worker of all', async () => {
    const browser = fakeContainer({ controlled: false });
    const update = new AppUpdate(
      async () => undefined,
      () => undefined,
      asked,
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
      asked,
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

  it('loads anew where the browser holds back an accepted version, and asks again until it is there', async () => {
    vi.useFakeTimers();
    const reloads: string[] = [];
    async function load(name: string, waiting: boolean) {
      const browser = fakeContainer({ controlled: true, waiting });
      const update = new AppUpdate(
        async () => undefined,
        () => void reloads.push(name),
        asked,
      );
      await update.watch(browser.container, './serviceWorker.js');
      return { browser, update };
    }
    const first = await load('held back', true);
    await first.update.apply();
    await vi.advanceTimersByTimeAsync(2_000);
    const second = await load('held back again', true);
    expect(second.browser.posted).toEqual(['SKIP_WAITING']);
    await vi.advanceTimersByTimeAsync(2_000);
    await load('let in while the old page was loading', false);
    await load('the new page', false);
    expect(reloads).toEqual(['held back', 'held back again', 'let in while the old page was loading']);
  });

  it('gives up after three loads and offers the new version again', async () => {
    const browser = fakeContainer({ controlled: true, waiting: true });
    const reloads: string[] = [];
    asked.keep(3);
    const update = new AppUpdate(
      async () => undefined,
      () => void reloads.push('reload'),
      asked,
    );
    await update.watch(browser.container, './serviceWorker.js');
    expect([update.ready, browser.posted, reloads, asked.read()]).toEqual([true, [], [], 0]);
  });

  it('does without where a service worker cannot be registered', async () => {
    const container = Object.assign(new EventTarget(), {
      controller: null,
      register: () => Promise.reject(new Error('refused')),
    }) as unknown as ServiceWorkerContainer;
    const update = new AppUpdate(
      async () => undefined,
      () => undefined,
      asked,
    );
    await update.watch(container, './serviceWorker.js');
    expect(update.ready).toBe(false);
  });
});

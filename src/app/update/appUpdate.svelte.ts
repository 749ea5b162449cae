import type { AskedBefore } from './askedBefore.ts';

/**
 * A browser holds an accepted version back while the old one answers a request of the page, and may then forget to let
 * it in; a fresh load lets it through.
 */
const PATIENCE_MS = 2_000;
const ATTEMPTS = 3;

/** A new version of the app: fetched in the background, taken into use when the user says so. */
export class AppUpdate {
  #waiting = $state.raw<ServiceWorker | null>(null);
  readonly #flush: () => Promise<void>;
  readonly #reload: () => void;
  readonly #asked: AskedBefore;
  #accepted = false;

  /** `flush` writes what is under way; the page is reloaded only after it. */
  constructor(flush: () => Promise<void>, reload: () => void, asked: AskedBefore) {
    this.#flush = flush;
    this.#reload = reload;
    this.#asked = asked;
  }

  get ready(): boolean {
    return this.#waiting !== null;
  }

  /** Registers the service worker and keeps an eye on newer ones. Without one the app works, but not offline. */
  async watch(container: ServiceWorkerContainer, address: string): Promise<void> {
    container.addEventListener('controllerchange', () => {
      // Other tabs meet the new version at their next load; only the one that asked is reloaded.
      if (!this.#accepted) return;
      this.#asked.keep(0);
      this.#reload();
    });
    try {
      const registration = await container.register(address, { updateViaCache: 'none' });
      this.#offer(registration.waiting, container);
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') this.#offer(installing, container);
        });
      });
    } catch {
      return;
    }
    if (this.#asked.read() > 0) await this.#goOn();
  }

  /** The first worker of all replaces nothing, so there is nothing to ask. */
  #offer(worker: ServiceWorker | null, container: ServiceWorkerContainer): void {
    if (worker && container.controller) this.#waiting = worker;
  }

  /** This load came of a yes. Where nothing waits any more, the page itself may still be the old one: once more. */
  async #goOn(): Promise<void> {
    if (this.#waiting && this.#asked.read() < ATTEMPTS) return this.apply();
    this.#asked.keep(0);
    if (!this.#waiting) this.#reload();
  }

  async apply(): Promise<void> {
    if (!this.#waiting) return;
    await this.#flush();
    this.#accepted = true;
    this.#waiting.postMessage('SKIP_WAITING');
    setTimeout(() => {
      this.#asked.keep(this.#asked.read() + 1);
      this.#reload();
    }, PATIENCE_MS);
  }
}

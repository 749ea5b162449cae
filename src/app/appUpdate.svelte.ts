/** A new version of the app: fetched in the background, taken into use when the user says so. */
export class AppUpdate {
  #waiting = $state.raw<ServiceWorker | null>(null);
  readonly #flush: () => Promise<void>;
  readonly #reload: () => void;
  #accepted = false;

  /** `flush` writes what is under way; the page is reloaded only after it. */
  constructor(flush: () => Promise<void>, reload: () => void) {
    this.#flush = flush;
    this.#reload = reload;
  }

  get ready(): boolean {
    return this.#waiting !== null;
  }

  /** Registers the service worker and keeps an eye on newer ones. Without one the app works, but not offline. */
  async watch(container: ServiceWorkerContainer, address: string): Promise<void> {
    container.addEventListener('controllerchange', () => {
      // Other tabs meet the new version at their next load; only the one that asked is reloaded.
      if (this.#accepted) this.#reload();
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
  }

  /** The first worker of all replaces nothing, so there is nothing to ask. */
  #offer(worker: ServiceWorker | null, container: ServiceWorkerContainer): void {
    if (worker && container.controller) this.#waiting = worker;
  }

  async apply(): Promise<void> {
    if (!this.#waiting) return;
    await this.#flush();
    this.#accepted = true;
    this.#waiting.postMessage('SKIP_WAITING');
  }
}

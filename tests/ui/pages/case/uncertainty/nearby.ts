import { vi } from 'vitest';

/** Nothing is laid out here, so nothing comes into sight by itself: every place that is watched is in sight at once. */
export function everythingInSight(): void {
  class InSight implements Pick<IntersectionObserver, 'observe' | 'disconnect'> {
    readonly #tell: IntersectionObserverCallback;
    constructor(tell: IntersectionObserverCallback) {
      this.#tell = tell;
    }
    observe(target: Element): void {
      const entry = { isIntersecting: true, target } as IntersectionObserverEntry;
      this.#tell([entry], this as unknown as IntersectionObserver);
    }
    disconnect(): void {
      // Nothing is kept.
    }
  }
  vi.stubGlobal('IntersectionObserver', InSight);
}

/**
 * Lets exactly these same-origin script addresses through to `new Worker` and `serviceWorker.register`; anything else,
 * and all markup and script from text, stays refused by the browser. Must run before anything registers a worker.
 */
export function allowScripts(addresses: readonly string[], base: string = document.baseURI): void {
  const allowed = new Set(addresses.map((address) => new URL(address, base).href));
  window.trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (allowed.has(new URL(address, base).href)) return address;
      throw new TypeError(`No script may be loaded from ${address}`);
    },
  });
}

/** Work between two pauses, in ms. A pause takes well under one. */
const STRETCH_MS = 40;

/** A `pause` for a job: lets messages and the screen have a turn, but not oftener than is of use. */
export function pacer(signal: AbortSignal, onPause: () => void = () => undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - since < STRETCH_MS) return;
    onPause();
    await turn();
    since = performance.now();
    signal.throwIfAborted();
  };
}

/** One turn of the event loop. A timer would be held back to 4 ms after its first few. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

import { turn } from './turn.ts';

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

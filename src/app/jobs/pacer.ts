import { turn } from './turn.ts';

/** Work between two pauses, in ms. A pause takes well under one. */
const STRETCH_MS = 40;

export interface Pacing {
  readonly onPause?: () => void;
  readonly stretchMs?: number;
}

/** A `pause` for a job: lets messages and the screen have a turn, but not oftener than is of use. */
export function pacer(
  signal: AbortSignal,
  { onPause, stretchMs = STRETCH_MS }: Pacing = {},
): () => Promise<void> {
  let since = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - since < stretchMs) return;
    onPause?.();
    await turn();
    since = performance.now();
    signal.throwIfAborted();
  };
}

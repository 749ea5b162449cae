/** The answer of something that can be worked out bit by bit, without a pause. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

import { performance } from 'node:perf_hooks';

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function timed(run, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  return ((performance.now() - start) * 1000) / calls;
}

/**
 * Median microseconds a call of each contestant, by name. In every round all take their turn, the first changing, so that
 * what the machine does besides meets all alike.
 */
export async function inTurn(contestants, { calls = 1, rounds, warm = 5 }) {
  const names = Object.keys(contestants);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < warm + rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const time = await timed(contestants[name], calls);
      if (round >= warm) times[name].push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

/**
 * The rung of a ladder that a ward plans its week by: the time that can be used for something else, which comes second,
 * else the time freed; null where no rung is time.
 */
export function weeklyRung(ladder: readonly string[], isTime: (id: string) => boolean): string | null {
  const times = ladder.filter(isTime);
  return times[1] ?? times[0] ?? null;
}

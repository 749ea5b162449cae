/** How many batches a run of draws is made of, where it is long enough to be cut. */
export const batchCount = 20;

const fewest = 400;

/**
 * Where each batch starts, and the end of the last. Latin hypercube draws are `batchCount` independent hypercubes one
 * after the other: the spread of their means gives an honest standard error, which one large hypercube does not.
 */
export function batches(draws: number): readonly number[] {
  const count = draws < fewest ? 1 : batchCount;
  return Array.from({ length: count + 1 }, (_, i) => Math.floor((draws * i) / count));
}

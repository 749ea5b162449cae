import { isQuantity } from '../../model/isQuantity.ts';
import type { Program } from '../../program/program.ts';
import { sameDimension, type Dimension } from '../../units/dimension.ts';

/** What several parameters follow. */
export type DriverName = 'wageLevel';

/** Parameters that follow one thing: they are high and low together. */
export interface Driver {
  readonly id: DriverName;
  readonly parameters: readonly string[];
}

/** Pay for an hour of work, or for a post in a year (or a month: calendar time has one dimension). */
const pay: readonly Dimension[] = [
  { DKK: 1, h: -1 },
  { DKK: 1, post: -1, yr: -1 },
];

/**
 * What the parameters of a case share without anybody having said so: those in kroner an hour of work or a post follow one
 * wage level. Drawn apart, one group's pay would be high while another's is low, which no wage level does. Where the case
 * itself says how two of them go together, it has its word.
 */
export function sharedDrivers({ model, figures }: Program): readonly Driver[] {
  const isPay = (id: string): boolean => {
    const dimension = figures.get(id)?.unit?.dimension;
    return dimension !== undefined && pay.some((one) => sameDimension(one, dimension));
  };
  const own = new Set(
    (model.correlations ?? []).filter(({ a, b }) => isPay(a) && isPay(b)).flatMap(({ a, b }) => [a, b]),
  );
  const wages = model.parameters.filter((one) => isQuantity(one) && isPay(one.id) && !own.has(one.id));
  return wages.length > 0 ? [{ id: 'wageLevel', parameters: wages.map(({ id }) => id) }] : [];
}

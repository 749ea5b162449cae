import { baseDimension, multiplyDimensions, plain, type Dimension } from './dimension.ts';
import type { Unit, UnitTable } from './unit.ts';

// Base dimensions: money, work time (h), patient time (patientHour: a lens apart, so that it never adds to staff
// time), calendar time (yr), km, tonnes, and the built-in counts post, bed, point. 12 months = 365 days = 1 year.
const money = baseDimension('DKK');
const work = baseDimension('h');
const patientTime = baseDimension('patientHour');
const year = baseDimension('yr');

/** Base dimensions that are measured, not counted: rounding them needs a step with a unit. */
const measured: ReadonlySet<string> = new Set(['DKK', 'h', 'patientHour', 'yr', 'km', 't']);

/** Whether rounding to whole ones makes sense without a step: plain, or one single count. */
export function isCountable(dimension: Dimension): boolean {
  return Object.entries(dimension).every(
    ([id, exponent], _, all) => all.length === 1 && exponent === 1 && !measured.has(id),
  );
}

/** Factors of the prefixes that a case may put before a count in its own units ("kdose"). */
export const prefixes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['bn', 1e9],
]);

/** The units every case has. */
export const builtinUnits: UnitTable = new Map(
  [
    unit('DKK', money),
    unit('kDKK', money, 1e3),
    unit('mDKK', money, 1e6),
    unit('bnDKK', money, 1e9),
    unit('h', work),
    unit('min', work, 1, 60),
    unit('s', work, 1, 3600),
    unit('patientHour', patientTime),
    unit('patientMin', patientTime, 1, 60),
    unit('yr', year),
    unit('month', year, 1, 12),
    unit('week', year, 7, 365),
    unit('day', year, 1, 365),
    unit('km', baseDimension('km')),
    unit('t', baseDimension('t')),
    unit('post', baseDimension('post')),
    unit('bed', baseDimension('bed')),
    unit('bedDay', multiplyDimensions(baseDimension('bed'), year), 1, 365),
    unit('point', baseDimension('point')),
    unit('share', plain),
    unit('factor', plain),
    unit('1', plain),
    unit('%', plain, 1, 100),
    unit('pp', plain, 1, 100),
  ].map((entry) => [entry.text, entry]),
);

function unit(text: string, dimension: Dimension, factor = 1, divisor = 1): Unit {
  return { text, dimension, factor, divisor };
}

import { scaleLinear, scaleLog } from 'd3';

export interface AxisInput {
  readonly low: number;
  readonly high: number;
  /** Equal lengths multiply by the same number; both ends must then be above 0. */
  readonly log?: boolean;
  /** The low end stands at `from`, the high end at `to`, in pixels. */
  readonly from: number;
  readonly to: number;
  /** Pixels that a tick needs. */
  readonly apart: (text: string) => number;
  readonly text: (value: number, step: number) => string;
  /** Ends on round numbers. */
  readonly nice?: boolean;
}

export interface Tick {
  readonly value: number;
  readonly at: number;
  readonly text: string;
}

/** Where values stand along an axis. */
export interface AxisScale {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
  /** A value stands at `start + slope · value`, or of its logarithm. */
  readonly slope: number;
  readonly start: number;
}

export interface ChartAxis extends AxisScale {
  readonly ticks: readonly Tick[];
}

/** An axis with as many ticks as have room for their numbers. */
export function chartAxis(input: AxisInput): ChartAxis {
  const { low, high, log = false, from, to, apart, text, nice = true } = input;
  const [first, last] = low < high ? [low, high] : aroundOne(low, log);
  const scale = (log ? scaleLog() : scaleLinear()).domain([first, last]);
  if (nice) scale.nice(5);
  const [least = first, most = last] = scale.domain();
  const of = (value: number): number => (log ? Math.log10(value) : value);
  const slope = (to - from) / (of(most) - of(least));
  const axis = { low: least, high: most, log, slope, start: from - slope * of(least) };
  const ticksFor = (count: number): Tick[] => {
    const values = log ? logTicks(least, most, count) : scale.ticks(count);
    const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
    return values.map((value) => ({
      value,
      at: placeOn(axis, value),
      text: text(value, log ? value : step),
    }));
  };
  const length = Math.abs(to - from);
  const fits = (ticks: readonly Tick[]): boolean =>
    ticks.every(({ at, text }, i) => i === 0 || Math.abs(at - ticks[i - 1]!.at) >= apart(text));
  for (let count = Math.max(2, Math.floor(length / 40)); count > 1; count--) {
    const ticks = ticksFor(count);
    if (fits(ticks)) return { ...axis, ticks };
  }
  return { ...axis, ticks: ticksFor(1) };
}

export function placeOn({ log, slope, start }: AxisScale, value: number): number {
  return start + slope * (log ? Math.log10(value) : value);
}

/** Ends for an axis on which all stands in one place. */
function aroundOne(value: number, log: boolean): readonly [number, number] {
  if (log) return [value / 2, value * 2];
  const room = value === 0 ? 1 : Math.abs(value) / 2;
  return [value - room, value + room];
}

/** 1, 2 and 5 times powers of ten, or the powers alone, or every other of them: not more than asked for. */
function logTicks(low: number, high: number, count: number): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const inside = (value: number): boolean => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9);
  const fine = powers
    .flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)))
    .filter(inside);
  if (fine.length <= count) return fine;
  const coarse = powers.map((power) => Number(`1e${power}`)).filter(inside);
  const every = Math.ceil(coarse.length / count);
  return coarse.filter((_, i) => i % every === 0);
}

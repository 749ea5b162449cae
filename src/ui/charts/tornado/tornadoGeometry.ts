import { scaleLinear } from 'd3';

/** A parameter's two ends as the outcome has them: NaN where it has no value there, Infinity for never. */
export interface TornadoRow {
  readonly id: string;
  readonly low: number;
  readonly high: number;
}

/** The part of a bar from where things stand to one end, and where that end is written. */
export interface TornadoHalf {
  readonly x: number;
  readonly width: number;
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

export interface TornadoPlace {
  readonly id: string;
  readonly labelY: number;
  readonly y: number;
  readonly low: TornadoHalf;
  readonly high: TornadoHalf;
}

export interface TornadoGeometry {
  readonly places: readonly TornadoPlace[];
  /** Where the outcome stands now, and 0 where it is on the drawing. */
  readonly base: number;
  readonly zero: number | null;
  readonly top: number;
  readonly height: number;
  /** Left on either side of the longest bar for what is written there. */
  readonly margin: number;
}

export const barHeight = 26;
const rowHeight = 62;
const headHeight = 26;
const gap = 6;
const beyond = 32;

/** Bars around the line where the outcome stands now, with room on both sides for what stands at the ends. */
export function tornadoGeometry(rows: readonly TornadoRow[], base: number, width: number): TornadoGeometry {
  const finite = rows.flatMap(({ low, high }) => [low, high]).filter((value) => Number.isFinite(value));
  const least = finite.reduce((low, value) => Math.min(low, value), base);
  const most = finite.reduce((high, value) => Math.max(high, value), base);
  const margin = Math.min(132, width * 0.29);
  const right = Math.max(margin + 40, width - margin);
  const spread = most > least ? [least, most] : [base - 1, base + 1];
  // What is never reached lies beyond all that is.
  const isNever = rows.some(({ low, high }) => low === Infinity || high === Infinity);
  const scale = scaleLinear()
    .domain(spread)
    .range([margin, isNever ? right - beyond : right]);
  const middle = scale(base);
  const place = (value: number): number =>
    Number.isNaN(value) ? middle : Number.isFinite(value) ? scale(value) : right;
  return {
    places: rows.map(({ id, low, high }, at) => {
      const [first, second] = [place(low), place(high)];
      // What gives less is written to the left, also where both ends lie on one side of the line.
      const lowLeft = first <= second;
      const top = headHeight + at * rowHeight;
      return {
        id,
        labelY: top + 14,
        y: top + 22,
        low: halfOf(first, middle, lowLeft),
        high: halfOf(second, middle, !lowLeft),
      };
    }),
    base: middle,
    zero: least < 0 && most > 0 ? scale(0) : null,
    top: headHeight,
    height: headHeight + rows.length * rowHeight,
    margin: margin - gap,
  };
}

function halfOf(end: number, middle: number, left: boolean): TornadoHalf {
  const outside = left ? Math.min(end, middle) - gap : Math.max(end, middle) + gap;
  return {
    x: Math.min(end, middle),
    width: Math.abs(end - middle),
    textX: outside,
    anchor: left ? 'end' : 'start',
  };
}

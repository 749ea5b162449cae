import { chartAxis, placeOn, type ChartAxis, type Tick } from '../axis/chartAxis.ts';
import { letterWidth } from '../lines/wrapText.ts';

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface HistogramInput {
  readonly bins: readonly HistogramBin[];
  readonly width: number;
  /** Room above the bars. */
  readonly above: number;
  /** Half of the distance between two whole numbers, where bins hold those alone; else 0. */
  readonly half: number;
  readonly axisText: (value: number, step: number) => string;
  readonly countText: (count: number) => string;
}

export interface PlacedBin extends HistogramBin {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The count over the bar, where there is room for it. */
  readonly text: string;
}

export interface HistogramGeometry {
  readonly bins: readonly PlacedBin[];
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly across: ChartAxis;
  readonly up: ChartAxis;
}

const barRoom = 190;
const overBar = 16;

/** Bins as bars side by side over an axis of values, in pixels of the given width. */
export function histogramGeometry(input: HistogramInput): HistogramGeometry {
  const { bins, width, above, half, axisText, countText } = input;
  const most = bins.reduce((high, { count }) => Math.max(high, count), 1);
  const top = above + overBar;
  const bottom = top + barRoom;
  const counts = chartAxis({
    low: 0,
    high: most,
    from: bottom,
    to: top,
    nice: false,
    apart: () => 34,
    text: countText,
  });
  const up = { ...counts, ticks: counts.ticks.filter(({ value }) => Number.isInteger(value)) };
  const longest = up.ticks.reduce((length, { text }) => Math.max(length, text.length), 0);
  const left = longest * letterWidth + 12;
  const right = width - 20;
  // A whole number stands in the middle of its bar.
  const across = chartAxis({
    low: (bins[0]?.from ?? 0) - half,
    high: (bins.at(-1)?.to ?? 1) - half,
    from: left,
    to: right,
    nice: false,
    apart: (text) => text.length * letterWidth + 24,
    text: axisText,
  });
  const edges = { ...across, ticks: edgeTicks(bins, across, axisText) };
  const placed = bins.map((bin) => {
    const [x, end] = endsOf(bin, across, half, [left, right]);
    const y = placeOn(up, bin.count);
    const text = countText(bin.count);
    const hasRoom = text.length * letterWidth + 2 <= end - x;
    return { ...bin, x, y, width: Math.max(1, end - x - 1), height: bottom - y, text: hasRoom ? text : '' };
  });
  return { bins: placed, left, right, bottom, across: edges, up };
}

/** The numbers at which bins begin, or as many of them as have room: every other, every fifth … */
function edgeTicks(
  bins: readonly HistogramBin[],
  across: ChartAxis,
  axisText: HistogramInput['axisText'],
): readonly Tick[] {
  const step = (bins[0]?.to ?? 0) - (bins[0]?.from ?? 0);
  if (!(step > 0)) return across.ticks;
  const edges = [...bins.map(({ from }) => from), bins.at(-1)!.to];
  const all = edges
    .filter((value) => value <= across.high)
    .map((value) => ({ value, at: placeOn(across, value), text: axisText(value, step) }));
  const longest = all.reduce((length, { text }) => Math.max(length, text.length), 0);
  const each = Math.abs(across.slope) * step;
  const every = [1, 2, 5, 10, 20].find((count) => count * each >= longest * letterWidth + 12) ?? 50;
  // Those that are round by the longer step: 0, 500 and 1000, not 100, 600 and 1100.
  return all.filter(({ value }) => Math.round(value / step) % every === 0);
}

/** A bin of one value alone has no width of its own. */
function endsOf(
  { from, to }: HistogramBin,
  across: ChartAxis,
  half: number,
  [left, right]: readonly [number, number],
): readonly [number, number] {
  if (from < to) return [placeOn(across, from - half), placeOn(across, to - half)];
  const middle = placeOn(across, from);
  return [middle - (right - left) / 6, middle + (right - left) / 6];
}

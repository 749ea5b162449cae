import { scaleLinear, type ScaleLinear } from 'd3';
import { namedLines, panelGeometry, type LinePanel, type PlacedPanel } from './panelGeometry.ts';
import { letterWidth } from './wrapText.ts';

export interface LinesInput {
  readonly xs: readonly number[];
  /** Those of them that stand in the table. */
  readonly points: readonly number[];
  /** Whole years on the axis. */
  readonly calendar: boolean;
  readonly panels: readonly LinePanel[];
  /** Up to where a followed path has been measured. */
  readonly until: number | null;
  /** Where the reader is on the axis. */
  readonly now: number | null;
  readonly width: number;
  /** Room above the first panel. */
  readonly above: number;
  readonly axisText: (value: number, step: number) => string;
}

export interface AxisTick {
  readonly value: number;
  readonly x: number;
  readonly text: string;
  /** Middle of the text, which stays inside the drawing. */
  readonly textX: number;
}

export interface LinesGeometry {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Whether the ends of the lines have room for their names. */
  readonly named: boolean;
  readonly panels: readonly PlacedPanel[];
  readonly ticks: readonly AxisTick[];
  readonly x: (value: number) => number;
}

/** From this width on the names of the lines stand beside their ends. */
const wide = 600;
/** More dots than this are a thick line. */
const mostDots = 16;
const narrowestTick = 64;
const betweenTicks = 28;

/** Places panels one under the other over one horizontal axis, in pixels of the given width. */
export function linesGeometry(input: LinesInput): LinesGeometry {
  const { xs, panels, width } = input;
  const several = panels.some((panel) => namedLines(panel).length > 1);
  const nameWidth = several && width >= wide ? Math.min(210, width * 0.27) : 0;
  const left = leftOf(panels);
  const right = width - (several ? (nameWidth > 0 ? nameWidth + 20 : 32) : 22);
  const [first, last] = [xs[0] ?? 0, xs.at(-1) ?? 1];
  const x = scaleLinear()
    .domain([first, last > first ? last : first + 1])
    .range([left, right]);
  const frame = {
    xs,
    x,
    nameWidth,
    width,
    until: input.until,
    now: input.now,
    dotted: new Set(input.points.length <= mostDots ? input.points : []),
  };
  const placed: PlacedPanel[] = [];
  for (const panel of panels) {
    const top = placed.length === 0 ? input.above : (placed.at(-1)?.bottom ?? 0) + 22;
    placed.push(panelGeometry(panel, { ...frame, top }));
  }
  return {
    left,
    right,
    bottom: placed.at(-1)?.bottom ?? 0,
    named: nameWidth > 0,
    panels: placed,
    ticks: axisTicks(x, input),
    x,
  };
}

/** As many ticks as have room for their numbers. */
function axisTicks(x: ScaleLinear<number, number>, { width, calendar, axisText }: LinesInput): AxisTick[] {
  const [left, right] = x.range() as [number, number];
  const ticksOf = (each: number): AxisTick[] => {
    const ticks = x.ticks(Math.max(2, Math.floor((right - left) / each)));
    const values = ticks.filter((value) => !calendar || Number.isInteger(value));
    const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0));
    return values.map((value) => {
      const text = axisText(value, step);
      const half = (text.length * letterWidth) / 2;
      return { value, x: x(value), text, textX: Math.max(half, Math.min(width - half, x(value))) };
    });
  };
  const longest = ticksOf(narrowestTick).reduce((most, { text }) => Math.max(most, text.length), 0);
  return ticksOf(Math.max(narrowestTick, longest * letterWidth + betweenTicks));
}

/** Room for the longest number of any vertical axis: it is tried on a scale of its own. */
function leftOf(panels: readonly LinePanel[]): number {
  const trial = {
    xs: [],
    x: () => 0,
    nameWidth: 0,
    width: 100,
    until: null,
    now: null,
    dotted: new Set<number>(),
    top: 0,
  };
  const lengths = panels.flatMap((panel) => panelGeometry(panel, trial).ticks.map(({ text }) => text.length));
  return Math.max(24, lengths.reduce((most, length) => Math.max(most, length), 0) * letterWidth + 10);
}

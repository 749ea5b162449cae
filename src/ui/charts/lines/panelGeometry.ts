import { line, scaleLinear, type ScaleLinear } from 'd3';
import { spreadLabels } from './spreadLabels.ts';
import { wrapText } from './wrapText.ts';

/**
 * How a line is drawn: a reference is the same all the way, measured are points, a followed path has been measured up
 * to now, an aim has not.
 */
export type LineKind = 'curve' | 'reference' | 'measured' | 'followed' | 'aim';

export interface DrawnLine {
  readonly id: string;
  readonly label: string;
  readonly kind: LineKind;
  /** One per x; NaN where there is none. */
  readonly values: readonly number[];
}

export interface LinePanel {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly DrawnLine[];
  /** Levels to reach, drawn across. */
  readonly levels: readonly { readonly id: string; readonly value: number; readonly text: string }[];
  /** Lines leave the panel above this value; Infinity = they all fit. */
  readonly ceiling: number;
  /** What the axis covers whatever the lines do, such as 0 to 100 per cent. */
  readonly reach?: readonly [number, number];
  readonly tickText: (value: number, step: number) => string;
}

/** What the panels of a chart share: one horizontal axis, and how the ends of the lines are named. */
export interface PanelFrame {
  readonly xs: readonly number[];
  /** Those of them that get a dot. */
  readonly dotted: ReadonlySet<number>;
  /** Up to where a followed path has been measured. */
  readonly until: number | null;
  /** Where the reader is. */
  readonly now: number | null;
  readonly x: (value: number) => number;
  /** Room for names beside the ends; 0 = a sign that is explained elsewhere. */
  readonly nameWidth: number;
  readonly width: number;
  readonly top: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedLine extends DrawnLine {
  readonly solid: string;
  readonly dashed: string;
  readonly dots: readonly Point[];
  /** Where the reader is on it. */
  readonly here: Point | null;
  /** The last value. */
  readonly end: Point | null;
  /** Beside the end, where several lines must be told apart; no words where only a sign has room. */
  readonly name: { readonly y: number; readonly words: readonly string[] } | null;
}

export interface PlacedPanel {
  readonly id: string;
  readonly title: readonly string[];
  readonly titleY: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly text: string }[];
  readonly lines: readonly PlacedLine[];
  readonly levels: readonly { readonly id: string; readonly y: number; readonly text: string }[];
}

export const lineHeight = 15;
const signHeight = 20;

/** Lines whose ends are named; points name themselves in the key. */
export function namedLines({ lines }: LinePanel): readonly DrawnLine[] {
  return lines.filter(({ kind, values }) => kind !== 'measured' && values.some(Number.isFinite));
}

/** Places the lines of one unit, one under the other in the chart, in pixels. */
export function panelGeometry(panel: LinePanel, frame: PanelFrame): PlacedPanel {
  const title = wrapText(panel.title, frame.width, 2);
  const top = frame.top + title.length * lineHeight + 12;
  const several = namedLines(panel).length > 1;
  const bottom = top + (several ? 220 : 120);
  const [low, high] = panel.reach ?? reachOf(panel);
  const y = scaleLinear()
    .domain([low, Math.min(high, panel.ceiling)])
    .nice(4)
    .range([bottom, top]);
  const tickValues = y.ticks(several ? 5 : 3);
  const step = Math.abs((tickValues[1] ?? 1) - (tickValues[0] ?? 0));
  const placed = panel.lines.map((one) => placedLine(one, frame, y));
  const names = several ? namesOf(panel, placed, frame, top, bottom) : new Map<string, PlacedLine['name']>();
  return {
    id: panel.id,
    title,
    titleY: frame.top + 12,
    top,
    bottom,
    ticks: tickValues.map((value) => ({ value, y: y(value), text: panel.tickText(value, step) })),
    lines: placed.map((one) => ({ ...one, name: names.get(one.id) ?? null })),
    levels: panel.levels.map(({ id, value, text }) => ({ id, text, y: y(value) })),
  };
}

/** Zero belongs to the axis unless it would press the lines flat. */
function reachOf({ lines, levels }: LinePanel): readonly [number, number] {
  const values = [...lines.flatMap((one) => one.values), ...levels.map(({ value }) => value)];
  const finite = values.filter(Number.isFinite);
  const low = finite.reduce((least, value) => Math.min(least, value), Infinity);
  const high = finite.reduce((most, value) => Math.max(most, value), -Infinity);
  if (!(low <= high) || (low === 0 && high === 0)) return [0, 1];
  const flat = low < high && (low > 0.6 * high || high < 0.6 * low);
  return flat ? [low, high] : [Math.min(0, low), Math.max(0, high)];
}

function placedLine(one: DrawnLine, frame: PanelFrame, y: ScaleLinear<number, number>): PlacedLine {
  const { xs, x, until, now } = frame;
  const { kind } = one;
  const top = y.range()[1] ?? 0;
  const all = xs.map((at, i) => ({ at, value: one.values[i] ?? NaN }));
  const known = all.filter(({ value }) => Number.isFinite(value));
  const place = ({ at, value }: Place): Point => ({ x: x(at), y: y(value) });
  const path = line<Place>(
    (one) => place(one).x,
    (one) => place(one).y,
  ).defined(({ value }) => Number.isFinite(value));
  const pathOf = (places: readonly Place[]): string => (kind === 'measured' ? '' : (path([...places]) ?? ''));
  const turn = kind === 'aim' ? -Infinity : kind === 'followed' && until !== null ? until : Infinity;
  const seen = known.map((one) => ({ ...place(one), at: one.at })).filter(({ y }) => y >= top);
  const dotted = kind === 'measured' || kind === 'curve' ? seen.filter(({ at }) => frame.dotted.has(at)) : [];
  const last = known.at(-1);
  return {
    ...one,
    solid: pathOf(all.filter(({ at }) => at <= turn)),
    dashed: pathOf(all.filter(({ at }) => at >= turn)),
    dots: dotted.map(({ x, y }) => ({ x, y })),
    here: kind === 'reference' ? null : (seen.find(({ at }) => at === now) ?? null),
    end: last ? { x: x(last.at), y: Math.max(top, y(last.value)) } : null,
    name: null,
  };
}

interface Place {
  readonly at: number;
  readonly value: number;
}

function namesOf(
  panel: LinePanel,
  placed: readonly PlacedLine[],
  { nameWidth }: PanelFrame,
  top: number,
  bottom: number,
): ReadonlyMap<string, PlacedLine['name']> {
  const named = new Set(namedLines(panel).map(({ id }) => id));
  const ends = placed.flatMap(({ id, label, end }) => {
    if (!end || !named.has(id)) return [];
    const words = nameWidth > 0 ? wrapText(label, nameWidth, 3) : [];
    return [
      { id, words, at: end.y, height: words.length * lineHeight + (words.length > 0 ? 4 : signHeight) },
    ];
  });
  const middles = spreadLabels(ends, top - 8, bottom + 8);
  return new Map(ends.map(({ id, words }, i) => [id, { words, y: middles[i] ?? 0 }]));
}

import { scaleBand, tickStep } from 'd3';

export const flows = ['gained', 'received', 'spent', 'handedOver'] as const;
export type Flow = (typeof flows)[number];

/** Yearly amounts of one payer: what it gains and receives is at least 0, what it spends and hands over at most 0. */
export type PayerAmounts = Readonly<Record<Flow, readonly number[]>> & { readonly id: string };

export interface PayerBar {
  readonly key: string;
  readonly flow: Flow;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PayerPanel {
  readonly id: string;
  readonly height: number;
  readonly bars: readonly PayerBar[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

export interface PayerGeometry {
  readonly panels: readonly PayerPanel[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly shown: boolean }[];
  readonly left: number;
  readonly right: number;
}

const margin = { top: 8, right: 8, bottom: 24, left: 56 };
const narrowestYear = 36;
/** Pixels between two ticks: less where there are many. */
const tallest = 200;
const widestStep = 44;

/**
 * One panel for each payer, as high as its own amounts, all on one scale so that payers can be compared. Within a year
 * what comes is stacked up from zero and what goes down from it; nothing is netted.
 */
export function payerGeometry(
  years: readonly number[],
  payers: readonly PayerAmounts[],
  width: number,
): PayerGeometry {
  const reaches = payers.map((payer) => reachOf(years, payer));
  const highest = Math.max(0, ...reaches.map(({ high }) => high));
  const lowest = Math.min(0, ...reaches.map(({ low }) => low));
  const step = highest === lowest ? 1 : tickStep(lowest, highest, 8);
  const ends = reaches.map(({ high, low }) => {
    const top = Math.ceil(high / step);
    const bottom = Math.floor(low / step);
    return top === bottom ? { top: 1, bottom: 0 } : { top, bottom };
  });
  const pixels = Math.min(widestStep, tallest / Math.max(1, ...ends.map(({ top, bottom }) => top - bottom)));
  const x = scaleBand<number>()
    .domain(years)
    .range([margin.left, width - margin.right])
    .padding(0.3);
  const panels = payers.map((payer, at): PayerPanel => {
    const { top, bottom } = ends[at] ?? { top: 1, bottom: 0 };
    const y = (value: number): number => margin.top + (top - value / step) * pixels;
    return {
      id: payer.id,
      height: margin.top + (top - bottom) * pixels + margin.bottom,
      bars: years.flatMap((year, t) =>
        stacked(payer, t, y).map((bar) => ({
          ...bar,
          key: `${bar.flow} ${year}`,
          x: x(year) ?? 0,
          width: x.bandwidth(),
        })),
      ),
      ticks: Array.from({ length: top - bottom + 1 }, (_, i) => (bottom + i) * step + 0).map((value) => ({
        value,
        y: y(value),
      })),
    };
  });
  const every = Math.max(1, Math.ceil(narrowestYear / Math.max(1, x.step())));
  return {
    panels,
    years: years.map((year, at) => ({
      year,
      x: (x(year) ?? 0) + x.bandwidth() / 2,
      shown: at % every === 0,
    })),
    left: margin.left,
    right: width - margin.right,
  };
}

function amountAt(payer: PayerAmounts, flow: Flow, t: number): number {
  const amount = payer[flow][t] ?? NaN;
  return Number.isFinite(amount) ? amount : 0;
}

function reachOf(years: readonly number[], payer: PayerAmounts): { high: number; low: number } {
  const ups = years.map((_, t) => amountAt(payer, 'gained', t) + amountAt(payer, 'received', t));
  const downs = years.map((_, t) => amountAt(payer, 'spent', t) + amountAt(payer, 'handedOver', t));
  return { high: Math.max(0, ...ups), low: Math.min(0, ...downs) };
}

function stacked(
  payer: PayerAmounts,
  t: number,
  y: (value: number) => number,
): Pick<PayerBar, 'flow' | 'y' | 'height'>[] {
  let up = 0;
  let down = 0;
  return flows.flatMap((flow) => {
    const amount = amountAt(payer, flow, t);
    if (amount === 0) return [];
    const from = amount > 0 ? up : down;
    const to = from + amount;
    if (amount > 0) up = to;
    else down = to;
    const top = y(Math.max(from, to));
    return [{ flow, y: top, height: y(Math.min(from, to)) - top }];
  });
}

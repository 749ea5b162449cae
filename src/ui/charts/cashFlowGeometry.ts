import { line, scaleBand, scaleLinear } from 'd3';

/** One series of yearly amounts: a payer, in DKK, signed; NaN where there is no value. */
export interface CashFlowSeries {
  readonly id: string;
  readonly amounts: readonly number[];
}

export interface CashFlowInput {
  /** Calendar years, in order. */
  readonly years: readonly number[];
  readonly series: readonly CashFlowSeries[];
  readonly cumulative: readonly number[];
  readonly width: number;
  readonly height: number;
}

export interface FlowBar {
  readonly key: string;
  readonly series: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly value: number;
}

export interface FlowPoint {
  readonly x: number;
  readonly y: number;
  readonly year: number;
  readonly value: number;
}

export interface CashFlowGeometry {
  readonly bars: readonly FlowBar[];
  readonly points: readonly FlowPoint[];
  /** Path of the cumulative line; broken where a year has no value. */
  readonly path: string;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly shown: boolean }[];
  readonly zero: number;
  readonly left: number;
  readonly right: number;
}

const margin = { top: 40, right: 8, bottom: 24, left: 56 };
const narrowestYear = 36;
/** Below the lowest value, for the words at the end of a falling line. */
const roomForText = 20;

function finite(values: readonly number[]): number[] {
  return values.filter((value) => Number.isFinite(value));
}

/** Highest and lowest point of the stacks of one year: gains are piled up, costs down. */
function stackedExtent(input: CashFlowInput): number[] {
  return input.years.flatMap((_, at) => {
    const amounts = finite(input.series.map((series) => series.amounts[at] ?? NaN));
    return [
      amounts.filter((amount) => amount > 0).reduce((sum, amount) => sum + amount, 0),
      amounts.filter((amount) => amount < 0).reduce((sum, amount) => sum + amount, 0),
    ];
  });
}

/** Places yearly amounts as stacked bars and their running sum as a line, in pixels of the given size. */
export function cashFlowGeometry(input: CashFlowInput): CashFlowGeometry {
  const { years, series, cumulative, width, height } = input;
  const reach = [0, ...stackedExtent(input), ...finite(cumulative)];
  const highest = Math.max(...reach);
  const lowest = Math.min(...reach);
  const y = scaleLinear()
    .domain(highest === lowest ? [-1, 1] : [lowest, highest])
    .nice(5)
    .range([height - margin.bottom - roomForText, margin.top]);
  const x = scaleBand<number>()
    .domain(years)
    .range([margin.left, width - margin.right])
    .padding(0.4);

  const bars = years.flatMap((year, at): FlowBar[] => {
    let up = 0;
    let down = 0;
    return series.flatMap(({ id, amounts }): FlowBar[] => {
      const value = amounts[at] ?? NaN;
      if (!Number.isFinite(value) || value === 0) return [];
      const from = value > 0 ? up : down;
      const to = from + value;
      if (value > 0) up = to;
      else down = to;
      const top = y(Math.max(from, to));
      return [
        {
          key: `${id} ${year}`,
          series: id,
          x: x(year) ?? 0,
          y: top,
          width: x.bandwidth(),
          height: y(Math.min(from, to)) - top,
          value,
        },
      ];
    });
  });

  const middle = (year: number): number => (x(year) ?? 0) + x.bandwidth() / 2;
  const places = years.map((year, at) => ({ x: middle(year), year, value: cumulative[at] ?? NaN }));
  const path = line<{ x: number; value: number }>(
    (place) => place.x,
    (place) => y(place.value),
  ).defined((place) => Number.isFinite(place.value))(places);
  const every = Math.max(1, Math.ceil(narrowestYear / Math.max(1, x.step())));

  return {
    bars,
    points: places
      .filter((place) => Number.isFinite(place.value))
      .map((place) => ({ ...place, y: y(place.value) })),
    path: path ?? '',
    ticks: y.ticks(5).map((value) => ({ value, y: y(value) })),
    years: years.map((year, at) => ({ year, x: middle(year), shown: at % every === 0 })),
    zero: y(0),
    left: margin.left,
    right: width - margin.right,
  };
}

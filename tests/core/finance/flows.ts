import type { Column } from '../../../src/core/column.ts';

/** One lane: a number for each year. */
export function flowsOf(numbers: readonly number[]): Column[] {
  return numbers.map((number) => Float64Array.of(number));
}

/** The lane's number of each year. */
export function laneOf(flows: readonly Column[], lane = 0): number[] {
  return flows.map((flow) => (flow.length === 1 ? flow[0]! : flow[lane]!));
}

/** Several lanes at once: lanes[i] is the list of flows of lane i. */
export function lanesOf(lanes: readonly (readonly number[])[]): Column[] {
  return lanes[0]!.map((_, year) => Float64Array.from(lanes, (lane) => lane[year]!));
}

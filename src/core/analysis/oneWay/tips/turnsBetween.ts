import { conclusion, verdictReads } from '../../../program/conclusion.ts';
import type { Inputs } from '../../../program/prepareInputs.ts';
import type { Program } from '../../../program/program.ts';
import { runVariants } from '../runVariants.ts';

/** A parameter on its way from one value to another, in its own unit. */
export interface Way {
  readonly parameter: string;
  readonly from: number;
  readonly to: number;
}

/** The first walk has to see a turn; those after it only close in on it. */
const first = 16;
const later = 4;
const rounds = 11;

/**
 * The first value on each way at which another verdict rule than `rule` holds, to a part in ten million of the way; the
 * end of the way where none is seen before it. It pauses after every walk: a verdict may hold break-evens of its own, each
 * sought at every value tried.
 */
export function* turnsBetween(
  program: Program,
  inputs: Inputs,
  ways: readonly Way[],
  rule: number,
): Generator<undefined, readonly number[]> {
  let steps = ways.map(({ from, to }) => ({ from, to }));
  for (let round = 0; round < rounds && ways.length > 0; round++) {
    const pieces = round === 0 ? first : later;
    const tried = steps.map(({ from, to }) =>
      Array.from({ length: pieces }, (_, i) =>
        i === pieces - 1 ? to : from + ((to - from) * (i + 1)) / pieces,
      ),
    );
    const settings = tried.flatMap((values, at) =>
      values.map((value) => new Map([[ways[at]!.parameter, value]])),
    );
    const places = runVariants(program, inputs, settings, verdictReads(program));
    const rules = places.map(({ evaluation, where }) => conclusion(evaluation, where).rule);
    steps = steps.map(({ from, to }, at) => {
      const turned = rules.slice(at * pieces, (at + 1) * pieces).findIndex((found) => found !== rule);
      const values = tried[at]!;
      return turned < 0 ? { from, to } : { from: values[turned - 1] ?? from, to: values[turned]! };
    });
    yield;
  }
  return steps.map(({ to }) => to);
}

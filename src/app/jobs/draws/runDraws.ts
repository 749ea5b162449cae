import { limits } from '../../../core/document/limits.ts';
import type { Program } from '../../../core/program/program.ts';
import type { Inputs } from '../../../core/program/prepareInputs.ts';
import { cashValue } from '../../../core/uncertainty/run/cashValue.ts';
import { hourWorth, timeWorth } from '../../../core/uncertainty/run/hourWorth.ts';
import { drawParameters } from '../../../core/uncertainty/sample/drawParameters.ts';
import { prepareSampling, type Sampling } from '../../../core/uncertainty/sample/prepareSampling.ts';
import { compiledCase } from '../rows/compiledCase.ts';
import type { JobContext, JobDone } from '../job.ts';
import { rowInputs } from '../rows/rowInputs.ts';
import { chanceFigures, chancesOf } from './chancesOf.ts';
import type { DrawsAnswer } from './drawsAnswer.ts';
import type { DrawsRequest } from './drawsRequest.ts';
import { hourCurve } from './hourCurve.ts';
import { shownFigures } from './shownFigures.ts';
import { tellDraws } from './tellDraws.ts';
import { withTotals } from './withTotals.ts';
import { worthOf } from './worthOf.ts';

/** Of the last run: while one value moves, only its own distribution is made anew. */
let before: Sampling | undefined;

/** Draws a block of parameters at a time; a million at once would hold everything up. */
const STRETCH = 20_000;
/** How much of the work is running the case; telling of it is the rest. */
const RUNNING = 0.8;
/** How much of it all that is, where every parameter is drawn anew as well. */
const FIRST_RUN = 0.2;

/**
 * Runs a case over draws and says what they give. The same answer however the work is cut. Progress is the share of the
 * work done, 0–1. null = the table is wanted along with the request.
 */
export async function run(
  request: DrawsRequest,
  { progress: report, pause }: JobContext<number>,
): Promise<JobDone<DrawsAnswer | null>> {
  const ready = inputsOf(request);
  if (!ready) return { result: null, transfer: [] };
  await pause();
  const { inputs } = ready;
  const { model, plan: wanted, outcome, totals = false } = request;
  const progress = (share: number): void => report(totals ? share * FIRST_RUN : share);
  const worth = hourWorth(model, inputs);
  const program = worth?.program ?? ready.program;
  const { rows } = inputs.lanes;
  const draws = Math.max(1, Math.min(wanted.draws, Math.floor(request.lanes / rows)));
  const plan = { ...wanted, draws };
  const sampling = (before = prepareSampling(program, inputs, plan, before));
  await pause();
  const cash = cashValue(model);
  const named = [outcome, cash, ...(worth ? [timeWorth, worth.wage] : [])].filter((id) => id !== null);
  const figures = await shownFigures(sampling, [...new Set([...named, ...chanceFigures(program)])], {
    pause,
    progress: (share) => progress(share * RUNNING),
  });
  const parameters = await firstDraws(sampling, pause);
  progress(0.85);
  // Those drawn with one before them tell nothing that it does not.
  const tied = new Set(sampling.drivers.flatMap((driver) => driver.parameters.slice(1)));
  const leading = new Map([...parameters].filter(([id]) => !tied.has(id)));
  const told = { sampling, program, parameters: leading, pause };
  const cashTold = cash === null ? null : await tellDraws(cash, figures.get(cash)!, told);
  progress(0.9);
  const decision = cashTold && { ...cashTold, ...(await worthOf(figures.get(cashTold.figure)!, told)) };
  const plain =
    outcome === null
      ? null
      : outcome === cash
        ? cashTold
        : await tellDraws(outcome, figures.get(outcome)!, told);
  const asked =
    totals && plain
      ? await withTotals(plain, figures.get(plain.figure)!, sampling, {
          pause,
          progress: (share) => report(FIRST_RUN + share * (1 - FIRST_RUN)),
        })
      : plain;
  const hour = worth && cash !== null ? hourCurve(worth, figures, cash) : null;
  await pause();
  const answer: DrawsAnswer = {
    plan: { seed: plan.seed, draws, method: plan.method },
    asked: wanted.draws,
    rows,
    drawn: sampling.drawn.map(({ id, dist, value, low, high, byDefault, mended }) => ({
      ...{ id, dist, value, low, high, byDefault, mended },
    })),
    kept: sampling.kept,
    drivers: sampling.drivers,
    correlations: sampling.held,
    issues: sampling.issues,
    outcome: asked,
    decision,
    chances: chancesOf(program, figures, plan, inputs.settings.horizon),
    hour,
    samples: {
      parameters,
      figures: new Map(
        [...figures]
          .filter(([id]) => !parameters.has(id) && id !== timeWorth)
          .map(([id, values]) => [id, values.slice(0, limits.drawsKept)] as const),
      ),
    },
  };
  const transfer = [...answer.samples.parameters.values(), ...answer.samples.figures.values()].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
  return { result: answer, transfer };
}

function inputsOf(request: DrawsRequest): { program: Program; inputs: Inputs } | null {
  const { model, inputs } = request;
  return inputs ? { program: compiledCase(model), inputs } : rowInputs(request);
}

/** The first draws of every parameter in its own unit. */
async function firstDraws(
  sampling: Sampling,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, Float64Array>> {
  const count = Math.min(sampling.plan.draws, limits.drawsKept);
  const out = new Map(sampling.drawn.map(({ id }) => [id, new Float64Array(count)]));
  for (let from = 0; from < count; from += STRETCH) {
    const part = drawParameters(sampling, from, Math.min(count, from + STRETCH));
    for (const [id, values] of part) out.get(id)?.set(values, from);
    await pause();
  }
  return out;
}

import { limits } from '../../core/document/limits.ts';
import { sharedDrivers } from '../../core/uncertainty/sample/sharedDrivers.ts';
import type { OpenDocument } from '../document/openDocument.ts';
import type { DrawsQuestion } from './drawsElsewhere.svelte.ts';
import { samplesOf } from './samplesOf.ts';

/** What a scenario that says nothing is drawn with. */
export const usualSeed = 1;
export const usualMethod = 'latinHypercube';
/** With fewer draws than this nothing is said unasked: so many rows are run when the reader wants it. */
const fewest = 1000;

/** The draws of the document on screen as a question to a worker: those that follow the typing, or as many as asked for. */
export function drawsQuestion(
  open: OpenDocument,
  outcome: string | null,
  requested: number | null,
): DrawsQuestion {
  const { model, program, inputs, many, scenario, table } = open;
  const { seed = usualSeed, sampling: method = usualMethod } = inputs.settings;
  const rows = scenario ?? { reading: null, changes: [], settings: {} };
  const request = {
    ...(many?.asked.request ?? {
      ...{ model, reading: rows.reading, changes: rows.changes, settings: rows.settings },
      ...{ mapping: {}, rowsKey: JSON.stringify(scenario?.dataset ?? null), table: null },
    }),
    inputs: many ? null : inputs,
    plan: {
      ...{ seed, method, draws: requested ?? limits.drawsAtOnce },
      ...{ drivers: sharedDrivers(program), samples: samplesOf(open) },
    },
    lanes: requested === null ? limits.drawnLanesAtOnce : limits.drawnLanes,
    outcome,
  };
  return { request, table: many ? table : null, mapped: open.mapped };
}

/** Whether the document is small enough for draws to follow the typing. */
export function drawsFollow({ rows, many }: OpenDocument): boolean {
  const count = many ? many.table.rows : (rows?.names.length ?? 1);
  return count * fewest <= limits.drawnLanesAtOnce;
}

import type { JobContext } from './job.ts';

/** Every kind of job, by the module that does it: each exports `run`, and is loaded where and when it is wanted. */
export const jobList = {
  readCsv: () => import('./csv/readCsv.ts'),
  runRows: () => import('./rows/runRows.ts'),
  judgeRows: () => import('./rows/judgeRows.ts'),
  matchTables: () => import('./combine/matchTables.ts'),
  seekRows: () => import('./rows/seekRows.ts'),
  sortRows: () => import('./rows/sortRows.ts'),
  runDraws: () => import('./draws/runDraws.ts'),
  binRows: () => import('./rows/binRows.ts'),
};

export type JobKind = keyof typeof jobList;

type RunOf<K extends JobKind> = Awaited<ReturnType<(typeof jobList)[K]>>['run'];

export type RequestOf<K extends JobKind> = Parameters<RunOf<K>>[0];
export type ProgressOf<K extends JobKind> =
  Parameters<RunOf<K>>[1] extends JobContext<infer Progress> ? Progress : never;
export type ResultOf<K extends JobKind> = Awaited<ReturnType<RunOf<K>>>['result'];

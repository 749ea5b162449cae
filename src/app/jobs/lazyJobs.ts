import type { JobClient } from './jobClient.ts';
import type { JobWorker } from './askWorker.ts';

/** The client of the jobs, loaded with the first of them. */
export function lazyJobs(startWorker: (() => JobWorker) | null): JobClient {
  let client: Promise<JobClient> | null = null;
  return {
    async run(kind, request, options) {
      client ??= import('./jobClient.ts').then(({ jobClient }) => jobClient(startWorker));
      return (await client).run(kind, request, options);
    },
  };
}

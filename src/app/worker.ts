/// <reference lib="webworker" />
// The worker: does the long jobs, so that the page stays calm. One script for all of them; each job is a part of it that
// is loaded when the first of its kind comes.
import { closeNetwork } from './jobs/worker/closeNetwork.ts';
import { serveJobs } from './jobs/worker/serveJobs.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;

closeNetwork(scope);
serveJobs(scope);

import type { JobWorker } from '../../../src/app/jobs/askWorker.ts';
import { serveJobs, type JobPort, type LoadJob } from '../../../src/app/jobs/worker/serveJobs.ts';

export interface ChannelWorker extends JobWorker {
  ended: boolean;
}

/** The worker's own code behind a real message channel: messages are cloned and buffers handed over as between threads. */
export function channelWorker(loadJob?: LoadJob): ChannelWorker {
  const { port1, port2 } = new MessageChannel();
  serveJobs(port2 as JobPort, loadJob);
  const worker: ChannelWorker = {
    onmessage: null,
    onmessageerror: null,
    onerror: null,
    postMessage: (order, transfer) => port1.postMessage(order, transfer),
    ended: false,
    terminate() {
      worker.ended = true;
      port1.close();
    },
  };
  port1.onmessage = (event) => worker.onmessage?.(event);
  return worker;
}

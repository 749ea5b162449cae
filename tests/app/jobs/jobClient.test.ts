import { afterEach, describe, expect, it, vi } from 'vitest';
import { jobClient } from '../../../src/app/jobs/jobClient.ts';
import type { LoadJob } from '../../../src/app/jobs/worker/serveJobs.ts';
import { channelWorker, type ChannelWorker } from './channelWorker.ts';

/** A client whose workers are kept for the test to look at; `loadJob` stands in for the list of jobs. */
function startedClient(loadJob?: LoadJob) {
  const workers: ChannelWorker[] = [];
  const client = jobClient(() => {
    const worker = channelWorker(loadJob);
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

/** A job that is at work until it is given up. */
const untilGivenUp: LoadJob = async () => ({
  async run(_request, { pause, progress }) {
    for (let step = 0; ; step++) {
      progress({ bytes: step, total: 9, rows: step });
      await new Promise((resolve) => setTimeout(resolve, 45));
      await pause();
    }
  },
});

/** A job that neither answers nor listens, as one in an endless loop. */
const hung: LoadJob = async () => ({ run: () => new Promise(() => undefined) });

const request = { file: 'Sted;Antal\nÆrø;1,5\n', choices: {} };

afterEach(() => void vi.useRealTimers());

describe('jobClient', () => {
  it('gives the result of the job, its columns handed over', async () => {
    const { client } = startedClient();
    const outcome = await client.run('readCsv', request);
    const table = outcome.kind === 'done' ? outcome.result.table : null;
    expect(table?.columns.map(({ data }) => [...data])).toEqual([[0], [1.5]]);
    expect(table?.columns[0]).toMatchObject({ dictionary: ['Ærø'] });
  });

  it('hands the buffers of a request over', async () => {
    const taken: LoadJob = async () => ({ run: async (given) => ({ result: given, transfer: [] }) });
    const { client } = startedClient(taken);
    const bytes = new Uint8Array([1, 2, 3]);
    const given = { ...request, bytes };
    const outcome = await client.run('readCsv', given, { transfer: [bytes.buffer] });
    expect(outcome).toMatchObject({ kind: 'done', result: { bytes: new Uint8Array([1, 2, 3]) } });
    expect(bytes.length).toBe(0);
  });

  it('keeps one worker for the next job, and gives each of several at a time its own', async () => {
    const { client, workers } = startedClient();
    await client.run('readCsv', request);
    await client.run('readCsv', request);
    expect(workers).toHaveLength(1);
    const both = await Promise.all([client.run('readCsv', request), client.run('readCsv', request)]);
    expect(both.map(({ kind }) => kind)).toEqual(['done', 'done']);
    expect(workers.map(({ ended }) => ended).sort()).toEqual([false, true]);
  });

  it('tells of progress, stops telling when given up, and keeps a worker that listened', async () => {
    const { client, workers } = startedClient(untilGivenUp);
    const giveUp = new AbortController();
    let told = 0;
    const running = client.run('readCsv', request, {
      progress: () => (++told === 3 ? giveUp.abort() : undefined),
      signal: giveUp.signal,
    });
    expect(await running).toEqual({ kind: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).toBe(3);
    expect(workers.map(({ ended }) => ended)).toEqual([false]);
  });

  it('does not begin a job that is given up already', async () => {
    const { client, workers } = startedClient();
    expect(await client.run('readCsv', request, { signal: AbortSignal.abort() })).toEqual({
      kind: 'cancelled',
    });
    expect(workers).toEqual([]);
  });

  it('ends a worker that does not listen, and starts a new one at the next need', async () => {
    const { client, workers } = startedClient(hung);
    const giveUp = new AbortController();
    const running = client.run('readCsv', request, { signal: giveUp.signal });
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    giveUp.abort();
    expect(await running).toEqual({ kind: 'cancelled' });
    await vi.waitFor(() => expect(workers[0]?.ended).toBe(true));
    void client.run('readCsv', request);
    await vi.waitFor(() => expect(workers).toHaveLength(2));
  });

  it('ends a worker of which nothing is heard for ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { client, workers } = startedClient(hung);
    let ended: unknown = null;
    void client.run('readCsv', request).then((outcome) => (ended = outcome));
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    await vi.advanceTimersByTimeAsync(9_900);
    expect(ended).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(ended).toEqual({ kind: 'failed', reason: 'silent', message: 'readCsv' });
    expect(workers[0]?.ended).toBe(true);
  });

  it('lets a job go on that is at work, though it has nothing to show', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const quiet: LoadJob = async () => ({
      async run(_request, { pause }) {
        for (let step = 0; step < 4; step++) {
          await new Promise((resolve) => setTimeout(resolve, 45));
          await pause();
          await vi.advanceTimersByTimeAsync(8_000);
        }
        return { result: 'there', transfer: [] };
      },
    });
    const { client } = startedClient(quiet);
    expect(await client.run('readCsv', request)).toEqual({ kind: 'done', result: 'there' });
  });

  it('says that a job broke, and why', async () => {
    const broken: LoadJob = async () => ({ run: () => Promise.reject(new Error('no such column')) });
    const { client, workers } = startedClient(broken);
    expect(await client.run('readCsv', request)).toEqual({
      kind: 'failed',
      reason: 'broken',
      message: 'Error: no such column',
    });
    expect(workers[0]?.ended).toBe(false);
  });

  it('says that a worker could not be started or read', async () => {
    const { client, workers } = startedClient(hung);
    const running = client.run('readCsv', request);
    await vi.waitFor(() => expect(workers).toHaveLength(1));
    const event = new Event('error', { cancelable: true }) as ErrorEvent;
    workers[0]?.onerror?.(event);
    expect(await running).toMatchObject({ kind: 'failed', reason: 'broken' });
    expect(event.defaultPrevented).toBe(true);
    const unsendable = client.run('readCsv', { ...request, file: (() => 0) as unknown as string });
    expect(await unsendable).toMatchObject({ kind: 'failed', reason: 'broken' });
  });

  it('does the same job in the page where there is no worker, or none may be started', async () => {
    const refusing = () => {
      throw new DOMException('not from a file', 'SecurityError');
    };
    for (const start of [null, refusing]) {
      const outcome = await jobClient(start).run('readCsv', request);
      expect(outcome).toMatchObject({ kind: 'done', result: { table: { rows: 1 } } });
    }
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { DrawsElsewhere, isOfSame } from '../../../src/app/draws/drawsElsewhere.svelte.ts';
import { jobClient } from '../../../src/app/jobs/jobClient.ts';
import type { DrawsRequest } from '../../../src/app/jobs/draws/drawsRequest.ts';
import type { LoadJob } from '../../../src/app/jobs/worker/serveJobs.ts';
import { channelWorker, type ChannelWorker } from '../jobs/channelWorker.ts';
import { robotRequest } from '../jobs/draws/robotRequest.ts';

const workers: ChannelWorker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

function started(loadJob?: LoadJob): DrawsElsewhere {
  return new DrawsElsewhere(
    jobClient(() => {
      const worker = channelWorker(loadJob);
      workers.push(worker);
      return worker;
    }),
  );
}

const question = (request: DrawsRequest) => ({ request, table: null, mapped: null });
const running = (value: number, draws = 2000) =>
  question(robotRequest([{ parameter: 'running', value }], { draws }));

/** A job that answers when the test lets it, with the number of draws as its mark. */
function heldJob() {
  const free = new Map<number, () => void>();
  const load: LoadJob = async () => ({
    async run(request) {
      const { plan } = request as DrawsRequest;
      await new Promise<void>((resolve) => free.set(plan.draws, resolve));
      return { result: { plan }, transfer: [] };
    },
  });
  return { load, free };
}

/** With the answer of 11 draws there, and the next ones held. */
async function answeredWithFew() {
  const { load, free } = heldJob();
  const draws = started(load);
  const few = running(90_000, 11);
  const asking = draws.ask(few);
  await expect.poll(() => free.has(11)).toBe(true);
  free.get(11)!();
  await asking;
  free.clear();
  return { draws, few, free };
}

describe('DrawsElsewhere', () => {
  it('answers the question asked', async () => {
    const draws = started();
    const asked = running(90_000);
    await draws.ask(asked);
    expect(draws.answered?.question).toBe(asked);
    expect(draws.answered?.answer.decision?.summary.draws).toBe(2000);
    expect(draws.share).toBeNull();
  });

  it('lets the newest question win, and no older answer overwrite it', async () => {
    const { load, free } = heldJob();
    const draws = started(load);
    const first = draws.ask(running(90_000, 11));
    await expect.poll(() => free.has(11)).toBe(true);
    const newest = running(95_000, 12);
    const second = draws.ask(newest);
    await expect.poll(() => free.has(12)).toBe(true);
    free.get(12)!();
    await second;
    expect(draws.answered?.question).toBe(newest);
    free.get(11)!();
    await first;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(draws.answered?.question).toBe(newest);
  });

  it('does not ask again for what it has been asked, unless with more draws', async () => {
    const { draws, few, free } = await answeredWithFew();
    await draws.ask(few);
    expect(draws.share).toBeNull();
    const more = { ...few, request: { ...few.request, plan: { ...few.request.plan, draws: 99 } } };
    const second = draws.ask(more);
    await expect.poll(() => free.has(99)).toBe(true);
    expect(draws.running).toBe(99);
    // The typing asks for the few again while the many are under way: those are not given up.
    await draws.ask(few);
    free.get(99)!();
    await second;
    expect(draws.answered?.answer.plan.draws).toBe(99);
  });

  it('asks again for what it has, where more is to be said of it, and not for less while that is under way', async () => {
    const { draws, few, free } = await answeredWithFew();
    const deep = { ...few, request: { ...few.request, totals: true } };
    const second = draws.ask(deep);
    await expect.poll(() => free.has(11)).toBe(true);
    expect(draws.deepening).toBe(true);
    await draws.ask(few);
    expect(draws.deepening).toBe(true);
    free.get(11)!();
    await second;
    expect(draws.deepening).toBe(false);
    expect(draws.answered?.question).toBe(deep);
    await draws.ask(few);
    expect(draws.share).toBeNull();
  });

  it('takes an answer for the same question where nothing but the number of draws differs', () => {
    const asked = running(90_000);
    const settings = { draws: 100_000 };
    expect(isOfSame(asked, question({ ...running(90_000, 100_000).request, settings }))).toBe(true);
    expect(isOfSame(asked, running(90_001))).toBe(false);
    expect(isOfSame(asked, question({ ...asked.request, outcome: 'hours' }))).toBe(false);
    expect(isOfSame(asked, question({ ...asked.request, plan: { ...asked.request.plan, seed: 2 } }))).toBe(
      false,
    );
  });

  it('keeps the answer it has when the reader gives up a longer one', async () => {
    const { draws, few, free } = await answeredWithFew();
    const long = draws.ask({ ...few, request: { ...few.request, plan: { ...few.request.plan, draws: 99 } } });
    await expect.poll(() => free.has(99)).toBe(true);
    draws.cancel();
    await long;
    expect(draws.running).toBeNull();
    expect(draws.answered?.answer.plan.draws).toBe(11);
    await draws.ask(few);
    expect(draws.share).toBeNull();
  });

  it('says so when a worker could not do it, and may be asked again', async () => {
    let broken = true;
    const load: LoadJob = async () => ({
      async run() {
        if (broken) throw new Error('broken');
        return { result: { plan: { draws: 1 } }, transfer: [] };
      },
    });
    const draws = started(load);
    const asked = running(90_000);
    await draws.ask(asked);
    expect(draws.failed).toBe(true);
    expect(draws.answered).toBeNull();
    broken = false;
    await draws.ask(asked);
    expect(draws.failed).toBe(false);
    expect(draws.answered?.question).toBe(asked);
  });
});

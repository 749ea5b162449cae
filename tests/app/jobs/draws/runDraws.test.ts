import { describe, expect, it } from 'vitest';
import { jobClient } from '../../../../src/app/jobs/jobClient.ts';
import type { DrawsAnswer } from '../../../../src/app/jobs/draws/drawsAnswer.ts';
import type { DrawsRequest } from '../../../../src/app/jobs/draws/drawsRequest.ts';
import { run } from '../../../../src/app/jobs/draws/runDraws.ts';
import { evaluate } from '../../../../src/core/program/evaluate.ts';
import { drawInputs } from '../../../../src/core/uncertainty/sample/drawInputs.ts';
import { prepareSampling } from '../../../../src/core/uncertainty/sample/prepareSampling.ts';
import { robotInputs, robotProgram } from '../../../core/uncertainty/run/robot.ts';
import { channelWorker } from '../channelWorker.ts';
import { robotRequest } from './robotRequest.ts';

/** Through a worker's own port: what is asked is cloned, what is answered handed over. */
async function answered(request: DrawsRequest, told: number[] = []): Promise<DrawsAnswer> {
  const outcome = await jobClient(() => channelWorker()).run('runDraws', request, {
    progress: (share) => told.push(share),
  });
  if (outcome.kind !== 'done' || !outcome.result) throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

describe('runDraws', () => {
  it('gives the figures of one evaluation over all draws, in the unit they are shown in', async () => {
    const answer = await answered(robotRequest([], { outcome: 'hours' }));
    const sampling = prepareSampling(robotProgram, robotInputs(), robotRequest().plan);
    const { wholes } = evaluate(robotProgram, drawInputs(sampling, 0, 2000), ['hours', 'npvCash']);
    const hours = answer.samples.figures.get('hours')!;
    const unit = robotProgram.figures.get('hours')!.unit!;
    expect([...hours]).toEqual([...wholes.get('hours')!].map((raw) => (raw * unit.divisor) / unit.factor));
    expect([...answer.samples.figures.get('npvCash')!]).toEqual([...wholes.get('npvCash')!]);
    expect(answer.outcome?.summary.mean).toBeCloseTo(hours.reduce((sum, x) => sum + x, 0) / 2000, 6);
    expect(answer.samples.parameters.get('births')!.every((births) => births >= 4500)).toBe(true);
  });

  it('says what is drawn, and why the rest is not', async () => {
    const { drawn, kept } = await answered(robotRequest());
    expect(drawn.find(({ id }) => id === 'running')).toMatchObject({ dist: 'gamma', low: 75_000 });
    expect(kept.length + drawn.length).toBe(robotProgram.model.parameters.length);
    expect(kept.map(({ why }) => why)).toContain('switched');
  });

  it('is led by whoever decides: shares of variance, the worth of knowing, and an hour freed at any price', async () => {
    const { decision, hour, chances } = await answered(robotRequest([], { outcome: 'hours', draws: 10_000 }));
    expect(decision?.shares[0]?.id).toBe('running');
    expect(decision?.unmeasured).toBeGreaterThan(0.99);
    expect(decision!.evppi.every(({ value }) => value <= decision!.evpi.value)).toBe(true);
    expect(hour).toMatchObject({ wage: 'midwifeHour' });
    const shares = hour!.points.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    // Worth nothing, only the budget counts; at the case's own price, what the case itself counts as well.
    const above = (figure: string): number => {
      const found = chances.find((chance) => chance.figure === figure);
      return found?.kind === 'above' ? found.probability.share : NaN;
    };
    expect(shares[0]).toBe(above('npvCash'));
    expect(Math.abs(shares[20]! - above('npvTimeValued'))).toBeLessThan(0.05);
    const back = chances.find(({ kind }) => kind === 'within');
    const years = back?.kind === 'within' ? back.years.map(({ share }) => share) : [];
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it('is the same for the same seed, after other runs too', async () => {
    const first = await answered(robotRequest());
    await answered(robotRequest([{ parameter: 'running', value: 90_000 }]));
    expect(await answered(robotRequest())).toEqual(first);
  });

  it('says what each does together with others where that is asked for, and else the same', async () => {
    const request = robotRequest([], { outcome: 'hours' });
    const [plain, deep] = [await answered(request), await answered({ ...request, totals: true })];
    const shares = deep.outcome!.shares;
    expect(shares.map(({ total: _total, ...rest }) => rest)).toEqual(plain.outcome!.shares);
    // Hours are a product: what moves them does more together than alone, and none less.
    expect(shares.every(({ firstOrder, total }) => total! >= (firstOrder || 0))).toBe(true);
    const [alone, together] = [
      shares.reduce((sum, { firstOrder }) => sum + (firstOrder || 0), 0),
      shares.reduce((sum, { total }) => sum + total!, 0),
    ];
    expect(alone).toBeLessThan(1.02);
    expect(together).toBeGreaterThan(0.98);
    expect(together).toBeLessThan(1.4);
    expect(shares.find(({ id }) => id === 'running')?.total).toBe(0);
    expect({ ...deep, outcome: null }).toEqual({ ...plain, outcome: null });
  });

  it('cuts the draws at the limit of draws × rows, and says how many were asked for', async () => {
    const answer = await answered(robotRequest([], { draws: 5000, lanes: 700 }));
    expect(answer.plan.draws).toBe(700);
    expect(answer.asked).toBe(5000);
    expect(answer.samples.figures.get('npvCash')).toHaveLength(700);
  });

  it('tells how far it is, and is given up at its next pause', async () => {
    const told: number[] = [];
    await answered(robotRequest([], { draws: 60_000 }), told);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    let pauses = 0;
    const pause = async (): Promise<void> => {
      if (++pauses === 8) throw new Error('given up');
    };
    const context = { pause, progress: () => undefined, signal: new AbortController().signal };
    await expect(run(robotRequest([], { draws: 60_000 }), context)).rejects.toThrow('given up');
    expect(pauses).toBe(8);
  });
});

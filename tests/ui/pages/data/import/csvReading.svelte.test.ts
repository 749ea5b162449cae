import { describe, expect, it, vi } from 'vitest';
import { jobClient } from '../../../../../src/app/jobs/jobClient.ts';
import type { LoadJob } from '../../../../../src/app/jobs/worker/serveJobs.ts';
import { CsvReading } from '../../../../../src/ui/pages/data/import/csvReading.svelte.ts';
import { channelWorker } from '../../../../app/jobs/channelWorker.ts';

const text = 'Sted;Antal\nÆrø;1.234\n';

/** A reading whose workers wait, at every reading, until the test lets the oldest one go on. */
function heldReading() {
  const held: (() => void)[] = [];
  const loadJob: LoadJob = async () => {
    const { run } = await import('../../../../../src/app/jobs/csv/readCsv.ts');
    return {
      async run(request, context) {
        await new Promise<void>((resolve) => held.push(resolve));
        return run(request as Parameters<typeof run>[0], context);
      },
    };
  };
  const reading = new CsvReading(
    jobClient(() => channelWorker(loadJob)),
    text,
  );
  const letGo = async (at: number) => {
    await vi.waitFor(() => expect(held.length).toBeGreaterThan(at));
    held[at]?.();
  };
  return { reading, letGo };
}

const delimiterOf = (reading: CsvReading) => reading.shown?.delimiter;

describe('CsvReading', () => {
  it('shows the answer to the newest choices only, in whatever order the answers come', async () => {
    const { reading, letGo } = heldReading();
    const first = reading.read({ delimiter: ',' });
    const second = reading.read({ delimiter: ';' });
    await letGo(1);
    await second;
    expect(delimiterOf(reading)).toBe(';');
    await letGo(0);
    await first;
    expect(delimiterOf(reading)).toBe(';');
    expect(reading.choices).toEqual({ delimiter: ';' });
    expect(reading.isRunning).toBe(false);
  });

  it('keeps the last reading on screen while the next is on its way, and when that is given up', async () => {
    const { reading, letGo } = heldReading();
    const first = reading.read({});
    await letGo(0);
    await first;
    const second = reading.read({ delimiter: ',' });
    expect([reading.isRunning, delimiterOf(reading), reading.choices]).toEqual([
      true,
      ';',
      { delimiter: ',' },
    ]);
    reading.cancel();
    await second;
    expect([reading.isRunning, delimiterOf(reading), reading.choices]).toEqual([false, ';', {}]);
    expect([reading.failure, reading.undone]).toEqual([null, 1]);
  });

  it('puts together the texts of a column that come ahead of it', async () => {
    const { run } = await import('../../../../../src/app/jobs/csv/readCsv.ts');
    const loadJob: LoadJob = async () => ({
      run: (request, context) => run(request as Parameters<typeof run>[0], context),
    });
    const names = Array.from({ length: 45_000 }, (_, row) => `Sted ${row} ÆØÅ`);
    const reading = new CsvReading(
      jobClient(() => channelWorker(loadJob)),
      `Sted;Type\n${names.map((name) => `${name};a`).join('\n')}\n`,
    );
    await reading.read({});
    expect(reading.shown?.table?.columns).toMatchObject([{ dictionary: names }, { dictionary: ['a'] }]);
  });

  it('says that a reading broke off, and goes back to what was read before', async () => {
    const broken: LoadJob = async () => ({ run: () => Promise.reject(new Error('out of memory')) });
    const reading = new CsvReading(
      jobClient(() => channelWorker(broken)),
      text,
    );
    await reading.read({ delimiter: ',' });
    expect([reading.failure, reading.shown, reading.choices]).toEqual(['broken', null, {}]);
  });
});

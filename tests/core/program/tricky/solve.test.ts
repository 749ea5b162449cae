import { describe, expect, it } from 'vitest';
import { workedCase } from '../../../fixtures/worked/complete.ts';
import { read, run } from './workedRun.ts';

describe('solving', () => {
  it('gives a running cost that, typed back in, makes the value zero', () => {
    const robot = run('birth-robot', { reading: 'S04' });
    const running = read(robot, 'runningBreakEven');
    expect(running).toBeCloseTo(406_055.5881, 3);
    const back = run('birth-robot', { reading: 'S04', at: { running: Number(running) } });
    expect(Math.abs(Number(read(back, 'npvTimeValued')))).toBeLessThan(1);
  });

  it('gives the share of the saving that a phased start needs', () => {
    const ramped = run('ccc', { at: { adoption: [0.25, 0.6, 1] } });
    expect(read(ramped, 'breakEvenShareRamp')).toBeCloseTo(0.84, 2);
  });

  it('agrees with the closed form of the same crossing', () => {
    const unit = run('iv-unit', { example: true });
    expect(read(unit, 'fromSolved')).toBeCloseTo(153.46093971, 6);
    expect(read(unit, 'fromSolved')).toBeCloseTo(Number(read(unit, 'fromVolume')), 6);
  });

  it('answers none, never an end point, where nothing crosses inside the bounds', () => {
    const model = workedCase('iv-unit');
    const measures = (model.measures ?? []).map((measure) =>
      'solve' in measure ? { ...measure, solve: { ...measure.solve, within: [1, 150] as const } } : measure,
    );
    expect(read(run({ ...model, measures }, { example: true }), 'fromSolved')).toBe('none');
  });
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Turns } from '../../../../../src/ui/pages/case/turns/turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Pieces that note their names in `done` when they are drawn. */
function asked(names: readonly string[], isNear?: (name: string) => boolean) {
  const turns = new Turns();
  const done: string[] = [];
  const near = (name: string) => (isNear ? () => isNear(name) : undefined);
  const back = names.map((name) => turns.ask(() => done.push(name), near(name)));
  return { turns, done, back };
}

it('draws one piece in a task, in the order in which they were asked for', () => {
  const { done } = asked(['a', 'b', 'c']);
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['a']);
  vi.advanceTimersToNextTimer();
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['a', 'b', 'c']);
  expect(vi.getTimerCount()).toBe(0);
});

it('draws what is on the screen at once, and the rest when nothing new has been asked for a while', () => {
  const { turns, done } = asked(['far', 'near'], (name) => name === 'near');
  vi.advanceTimersByTime(100);
  expect(done).toEqual(['near']);
  turns.ask(() => done.push('newer'));
  vi.advanceTimersByTime(100);
  expect(done).toEqual(['near', 'newer']);
  vi.advanceTimersByTime(100);
  expect(done).toEqual(['near', 'newer', 'far']);
});

it('draws nothing that was taken back', () => {
  const { done, back } = asked(['a', 'b']);
  back[0]?.();
  vi.runAllTimers();
  expect(done).toEqual(['b']);
});

it('draws everything at once for paper, also what is asked for by what has just been drawn', () => {
  const { turns, done } = asked(['far', 'near'], (name) => name === 'near');
  turns.ask(() => void turns.ask(() => done.push('inner')));
  let flushes = 0;
  turns.all(() => (flushes += 1));
  expect(done).toEqual(['far', 'near', 'inner']);
  expect(flushes).toBe(2);
});

import { answersTo } from '../../../app/barriers/answersTo.ts';
import type { Barrier, BarrierRegister } from '../../../app/barriers/barrierRegister.ts';
import { fitsWords } from '../fitsWords.ts';

/** True when every word of the search stands in the barrier or in what answers it, in either language. */
export function fitsBarrier(barrier: Barrier, search: string, register: BarrierRegister): boolean {
  const { models, recommendations } = answersTo(barrier, register);
  const texts = [barrier, ...models, ...recommendations].flatMap(({ title, meaning }) => [
    ...[title.da, title.en],
    ...[meaning.da, meaning.en],
  ]);
  return fitsWords([barrier.id, ...texts], search);
}

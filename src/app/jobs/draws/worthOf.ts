import type { Program } from '../../../core/program/program.ts';
import { evpi } from '../../../core/uncertainty/worth/evpi.ts';
import { evppi } from '../../../core/uncertainty/worth/evppi.ts';
import type { Decision, KnownWorth } from './drawsAnswer.ts';

interface Told {
  readonly program: Program;
  /** Those that are not drawn with one before them. */
  readonly parameters: ReadonlyMap<string, Float64Array>;
  readonly pause: () => Promise<void>;
}

/** More regressions than these take longer than they tell. */
const largestGroup = 8;

/** What knowing would be worth before it is decided on a net benefit: all, each parameter, each group. */
export async function worthOf(
  benefit: Float64Array,
  { program, parameters, pause }: Told,
): Promise<Pick<Decision, 'evpi' | 'evppi'>> {
  const count = parameters.values().next().value?.length ?? 0;
  const first = benefit.subarray(0, count);
  const all = evpi(first);
  const known: KnownWorth[] = [];
  if (!(all.value > 0)) return { evpi: all, evppi: known };
  for (const [id, column] of parameters) {
    known.push({ kind: 'parameter', id, ...evppi(first, [column]) });
    await pause();
  }
  for (const { id } of program.model.groups ?? []) {
    const members = program.model.parameters.filter((one) => one.group === id && parameters.has(one.id));
    if (members.length < 2 || members.length > largestGroup) continue;
    const columns = members.map((one) => parameters.get(one.id)!);
    known.push({ kind: 'group', id, ...evppi(first, columns) });
    await pause();
  }
  return { evpi: all, evppi: known.sort((a, b) => b.value - a.value) };
}

import * as v from 'valibot';
import { limits } from '../limits.ts';
import { closed } from '../schema/closed.ts';
import { figure, words } from '../schema/scalars.ts';

const optional = v.exactOptional;
const reason = optional(words);

const between = (low: number, high: number) => v.pipe(figure, v.minValue(low), v.maxValue(high));
const share = between(0, 1);

/** Switches of realism that are on; ten times the cost is the most that is taken for an overrun. */
export const realismSchema = closed({
  costs: optional(closed({ add: between(0, 10), reason })),
  benefits: optional(closed({ cut: share, reason })),
  dip: optional(closed({ hours: between(0, limits.number), reason })),
  delay: optional(closed({ years: between(0, limits.horizon), reason })),
  adoption: optional(
    closed({ shares: v.pipe(v.array(share), v.minLength(1), v.maxLength(limits.horizon)), reason }),
  ),
});

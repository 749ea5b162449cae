import * as v from 'valibot';
import { choose, closed, has } from './closed.ts';
import { figure, figureId, flag, formula, list, slug, text, unit, words } from './scalars.ts';
import { lens, measureKind, role, side } from './words.ts';

const optional = v.exactOptional;

const selection = closed({
  lens: optional(lens),
  payers: optional(list(slug)),
  roles: optional(list(role)),
  kind: optional(side),
  unit: optional(v.picklist(['money', 'quantity'])),
  lines: optional(list(figureId)),
});

const formulas = v.pipe(v.array(formula), v.minLength(1), v.maxLength(101));
const ramp = choose([figureId, formulas], (input) => (Array.isArray(input) ? formulas : figureId));

const once = closed({ once: closed({ at: optional(formula), every: optional(formula) }) });
const yearly = closed({
  yearly: closed({
    from: optional(formula),
    until: optional(formula),
    ramp: optional(ramp),
    growth: optional(formula),
    accumulate: optional(closed({ decay: formula })),
  }),
});
const follow = closed({
  follow: closed({ line: optional(figureId), net: optional(selection), share: formula }),
});
const repay = closed({
  repay: closed({
    of: figureId,
    perYear: optional(formula),
    by: optional(figureId),
    share: optional(formula),
    rate: optional(formula),
  }),
});
const when = choose([once, yearly, follow, repay], (input) =>
  has(input, 'once') ? once : has(input, 'follow') ? follow : has(input, 'repay') ? repay : yearly,
);

export const lineSchema = closed({
  id: figureId,
  label: text,
  role,
  appropriation: optional(v.picklist(['operating', 'capital'])),
  circuit: optional(words),
  lens,
  kind: side,
  payer: optional(slug),
  transfer: optional(closed({ from: slug, to: slug })),
  per: optional(v.picklist(['row', 'whole'])),
  amount: optional(formula),
  unit: optional(unit),
  when,
  note: optional(text),
});

const flowMeasure = closed({
  id: figureId,
  label: optional(text),
  measure: measureKind,
  of: selection,
  discounted: optional(flag),
  year: optional(formula),
  denominator: optional(v.picklist(['allCosts', 'investment'])),
  valued: optional(flag),
  none: optional(text),
});
const solveMeasure = closed({
  id: figureId,
  label: optional(text),
  none: optional(text),
  solve: closed({
    for: figureId,
    make: figureId,
    equal: optional(formula),
    within: v.strictTuple([figure, figure]),
  }),
});

export const measureSchema = choose([flowMeasure, solveMeasure], (input) =>
  has(input, 'solve') ? solveMeasure : flowMeasure,
);

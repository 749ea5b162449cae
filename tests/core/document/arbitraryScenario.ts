import fc from 'fast-check';
import type { Change, Scenario } from '../../../src/core/model/scenario.ts';
import { caseHash } from '../../../src/core/document/ledger.ts';
import { sampleCase } from './samples.ts';

const model = sampleCase();
const hash = caseHash(model);

/** JSON has no minus zero. */
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
  .map((x) => x + 0 || 0);
const share = fc.double({ noNaN: true, min: 0, max: 1 }).map((x) => x || 0);
const id = fc.stringMatching(/^[a-f0-9]{32}$/);
const words = fc.string({ unit: 'grapheme', maxLength: 40 });
const ranged = fc.tuple(number, number).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const said = fc.record(
  {
    reason: words,
    grade: fc.constantFrom('expert' as const, 'guess' as const),
    example: fc.boolean(),
    dist: fc.constantFrom(
      'pert' as const,
      'uniform' as const,
      { beta: [3, 4] as const },
      { empirical: 'ture' },
      { samples: Array.from({ length: 20 }, (_, i) => i / 40) },
    ),
  },
  { requiredKeys: [] },
);

const change: fc.Arbitrary<Change> = fc
  .oneof(
    fc.record({ parameter: fc.constantFrom('trips', 'minutes', 'upkeep', 'upkeepTotal'), value: number }),
    ranged.map((range) => ({ parameter: 'instalment', ...range })),
    fc.record({ parameter: fc.constant('avoided'), value: fc.option(share) }),
    fc.record({ parameter: fc.constant('payment'), value: fc.constantFrom('cash', 'loan', null) }),
    fc.record({ parameter: fc.constant('adoption'), value: fc.array(share, { minLength: 1, maxLength: 9 }) }),
  )
  .chain((base) => said.map((more) => ({ ...base, ...more })));

const settings = fc.record(
  {
    start: fc.integer({ min: 1900, max: 2200 }),
    horizon: fc.integer({ min: 1, max: 100 }),
    discount: fc.constantFrom('dk2021' as const, 'dk2013' as const, [{ toYear: null, rate: 0.04 }]),
    priceLevel: fc.constantFrom('26-PL', '2025', 'unstated'),
  },
  { requiredKeys: [] },
);

const barrier = fc.record(
  {
    id: fc.constantFrom('A1', 'B2', 'C10', 'D11'),
    owner: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    date: fc.constantFrom('2027-03-31', '2028-12-01'),
    note: words,
    parameter: fc.constantFrom('trips', 'adoption'),
  },
  { requiredKeys: ['id'] },
);

/** Any scenario of the sample case that the app could have made, with equal id and uid as in a file. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .record({
    uid: id,
    name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    reading: fc.constantFrom(null, 'asPublished', 'byLoan'),
    changes: fc.uniqueArray(change, { selector: ({ parameter }) => parameter }),
    settings,
    barriers: fc.option(fc.uniqueArray(barrier, { selector: ({ id }) => id })),
    origin: fc.option(fc.record({ exportId: id, uid: id, hash: fc.constant(hash) })),
  })
  .map(({ origin, barriers, ...fields }) => ({
    ...fields,
    id: fields.uid,
    case: model,
    caseHash: hash,
    dataset: null,
    ...(barriers === null ? {} : { barriers }),
    ...(origin === null ? {} : { origin }),
  }));

import * as v from 'valibot';
import { limits } from '../limits.ts';
import { choose, closed, has } from './closed.ts';
import { figure, key, name } from './scalars.ts';
import { namedDistribution } from './words.ts';

const betaCounts = closed({ beta: v.strictTuple([figure, figure]) });
const empirical = closed({ empirical: key });
const samples = closed({
  samples: v.pipe(v.array(figure), v.minLength(limits.fewestSamples), v.maxLength(limits.samples)),
  from: v.exactOptional(closed({ dataset: name, column: name })),
});

/** How a case says that a figure varies. */
export const distributionSchema = choose([namedDistribution, betaCounts, empirical], (input) =>
  has(input, 'beta') ? betaCounts : has(input, 'empirical') ? empirical : namedDistribution,
);

/** How a scenario says it: as a case may, or by measurements, which are a user's own. */
export const changedDistributionSchema = choose(
  [namedDistribution, betaCounts, empirical, samples],
  (input) => {
    if (has(input, 'samples')) return samples;
    return has(input, 'beta') ? betaCounts : has(input, 'empirical') ? empirical : namedDistribution;
  },
);

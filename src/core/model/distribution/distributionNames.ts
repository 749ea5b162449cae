/** Distributions that go by their name alone, in the order they are offered in. */
export const distributionNames = [
  'fixed',
  'scenario',
  'uniform',
  'triangular',
  'pert',
  'normal',
  'truncatedNormal',
  'lognormal',
  'gamma',
  'beta',
] as const;

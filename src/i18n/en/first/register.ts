import type { register as danish } from '../../da/first/register.ts';

export const register: typeof danish = {
  title: 'Register',
  toBarriers: 'See the barriers, solution models and recommendations that the source lists',
  link: 'See initiatives that the sources name without figures',
  lead: 'The sources also name initiatives without putting a figure on them. Here they are, each with its source and place. Open one and enter your own figures: the calculation is ready, and says itself which figures it lacks.',
  search: 'Search the register',
  noFigure: 'no figure in the document',
  noPlace: 'place not noted',
  inferred: 'the place is our reading',
  found: (count) => (count === 1 ? '1 initiative' : `${count} initiatives`),
  foundInRegister: 'Named without figures',
  nothingFound: (text) => `Nothing in the register fits “${text}”.`,
  notFetched: 'It could not be fetched.',
  failed: 'The register could not be fetched.',
  loading: 'Fetching the register …',
};

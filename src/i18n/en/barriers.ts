import type { barriers as danish } from '../da/barriers.ts';

export const barriers: typeof danish = {
  lead: 'What may stand in the way of a digital initiative, and the solution models and recommendations that answer it. Source: Bedre digital sundhed 2024. The wording is ours.',
  inScenario: 'Open a case to mark the barriers that apply to you and to put figures on what they do.',
  search: 'Search barriers, solution models and recommendations',
  found: (count) => (count === 1 ? '1 barrier' : `${count} barriers`),
  nothingFound: (text) => `No barrier fits “${text}”.`,
  models: 'Solution models',
  recommendations: 'Recommendations',
  inferred: 'our link',
  inferredMeaning: 'Our link: the source does not itself say what answers which barrier.',
  answersCount: (models, recommendations) =>
    `${models === 1 ? '1 solution model' : `${models} solution models`} · ${recommendations === 1 ? '1 recommendation' : `${recommendations} recommendations`}`,
  touches: {
    delay: 'May delay',
    adoption: 'May slow the uptake',
    realisation: 'May make the gain smaller',
    cost: 'May cost more',
  },
  choose: 'Mark the barriers that apply to you. They are kept in the scenario and go with its file.',
  owner: 'Responsible',
  date: 'Solved by',
  note: 'Note',
  tie: 'Put a figure on the effect',
  tieMeaning:
    'Choose the assumption that the barrier affects, and give it a value. The reason is written for you.',
  untied: 'Not tied to a figure',
  likely: 'Most likely',
  others: 'Other assumptions',
  reason: (title) => `Barrier: ${title}`,
  reasonIs: (text) => `Reason: ${text}`,
  noNumber: 'The barrier stands without a figure: the source points to no assumption that it moves.',
  seeAll: 'See the whole register of barriers',
};

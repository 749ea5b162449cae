import type { library as danish } from '../../da/first/library.ts';

export const library: typeof danish = {
  title: 'What does it give, what does it cost, and how sure is it?',
  lead: 'Choose a case, enter your own figures and watch the result change. Everything stays on this device, also without a network.',
  startHere: 'Start here',
  startSteps: [
    'Choose a case.',
    'Change one figure to your own.',
    'Watch the result move, and press a figure to see the working behind it.',
  ],
  startWith: (title) => `Open “${title}”`,
  mine: 'My scenarios',
  noScenarios: 'Your scenarios will be listed here. Open a case and change one figure to make the first.',
  allScenarios: (count) => `See all ${count} in My work`,
  ownFigures: (count) =>
    count === 0 ? 'no own figures' : count === 1 ? '1 own figure' : `${count} own figures`,
  ownCases: 'Own cases',
  cases: 'Library',
  search: (count) => `Search ${count} cases`,
  searchLabel: 'Search',
  filters: 'Filters',
  chosen: (count) => `${count} chosen`,
  clear: 'Show all cases',
  any: 'All',
  counted: (value, count) => `${value} (${count})`,
  facet: {
    frees: 'What it gives',
    figures: 'Figures in the source',
    region: 'Region',
    evidence: 'Strength of evidence',
    document: 'Document',
  },
  frees: {
    time: 'Frees time',
    beds: 'Frees beds',
    visits: 'Fewer visits',
    money: 'Gives budget money',
    none: 'Not yet worked out',
  },
  figures: { computable: 'Computable from the source', needsFigures: 'Needs your figures' },
  region: {
    hovedstaden: 'Capital Region',
    sjaelland: 'Region Zealand',
    syddanmark: 'Region of Southern Denmark',
    midtjylland: 'Central Denmark Region',
    nordjylland: 'North Denmark Region',
    national: 'Whole country',
    unstated: 'Not given in the source',
  },
  basis: (grade) => `Evidence: ${grade}`,
  evidence: {
    measuredHere: 'measured here',
    measuredElsewhere: 'measured elsewhere',
    literature: 'from the literature',
    expert: 'expert judgement',
    guess: 'guess',
  },
  found: (count) => (count === 1 ? '1 case' : `${count} cases`),
  nothingFound: (text) => `No case of the library matches “${text}”.`,
  nothingFiltered: 'No case of the library matches what is chosen.',
  lens: { cash: 'Budget', capacity: 'Capacity', societal: 'Patients and society', memo: 'For information' },
  example: 'Worked example',
  parity: ({ printed, derived }) =>
    printed.total > 0
      ? `Recomputes ${printed.ok} of ${printed.total} figures in the source`
      : `${derived.ok} of ${derived.total} control figures agree`,
  contradictions: (count) =>
    count === 1 ? 'The source contradicts itself once' : `The source contradicts itself in ${count} places`,
  roundings: (count) =>
    count === 1 ? '1 figure differs by rounding' : `${count} figures differ by rounding`,
  waits: 'Waits for your figures',
  waitsFor: (label, figures) => `${label} needs: ${figures}`,
  moreFigures: (count) => (count === 1 ? '1 more figure' : `${count} more figures`),
  document: {
    'status-2022': 'Danish Regions: Status report 2022',
    'bds-2024': 'Better digital health 2024',
    'omstilling-web': 'Transition of the health service 2023',
    'rn-2021': 'North Denmark Region: Technology contribution 2021',
    'regionh-2017': 'Capital Region: IT and Debureaucratisation Committee 2017',
  },
  cardWords: 'Words on the cards',
  othersFailed: 'The rest of the library could not be fetched.',
  tryAgain: 'Try again',
  importTitle: 'Were you sent a file?',
  importMeaning:
    'A scenario or a case that someone saved from Gevinst. You see what is in it before anything is kept.',
  importFile: 'Open a file',
};

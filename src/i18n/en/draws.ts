import type { draws as danish } from '../da/draws.ts';

export const draws: typeof danish = {
  intro: (count) =>
    `Here the case is worked through ${count} times. Each time a value is drawn for every uncertain assumption within its range.`,
  working: 'Working …',
  workingOn: (count) => `Working through ${count} runs`,
  stop: 'Stop',
  outdated: 'Working on the new figures. Until then you see the previous ones.',
  stopped: 'The answer is for figures that have since been changed.',
  failed: 'The calculation stalled. Try again.',
  again: 'Try again',
  manyRows: (rows, many) =>
    `There are ${rows} ${many}. That many are worked through only when you ask for it.`,
  runNow: 'Work out the uncertainty',
  cut: (run, asked) => `There are so many rows that only ${run} runs were made instead of ${asked}.`,
  nothingDrawn: 'No assumption has a range, so the result is the same every time.',
  noNumbers: (labels) => `This section is worked out once there are figures for ${labels}.`,
  noFigure: 'The case has no figures to work through.',
  showTable: 'Show the numbers as a table',
  parameter: 'Assumption',

  outcome: 'Show the uncertainty of',
  count: 'Number of runs',
  seed: 'Seed',
  seedHelp: 'The same seed gives exactly the same draws, on any device.',
  seedRefused: (most) => `The seed must be a whole number between 0 and ${most}.`,
  method: 'Way of drawing',
  methods: { latinHypercube: 'Evenly across the range', plain: 'Purely at random' },
  methodHelp:
    'Evenly (Latin hypercube): each range is cut into equal parts and one value is drawn in each. That gives a surer mean for the same work.',
  how: 'How the values were drawn',

  interval: (label, low, high) => `In 9 runs out of 10, “${label}” lies between ${low} and ${high}.`,
  same: (label, value) => `“${label}” is ${value} in every run.`,
  meanIs: (mean, base) => `The mean is ${mean}. With the figures as they stand it is ${base}.`,
  meanSame: (mean) => `The mean is ${mean}, the same as with the figures as they stand.`,
  meanNear: 'The difference is no larger than chance can make it.',
  meanSkew: 'They differ because some ranges reach further to one side than to the other.',
  meanBend:
    'They differ because the assumptions do not act equally both ways: a high value moves the result more than a low one moves it back, or the other way round.',
  never: (count, all) =>
    `In ${count} of ${all} runs it does not happen within the horizon. There is therefore no mean.`,
  missing: (count) => `${count} runs gave no figure.`,
  error: (error) => `The mean is known with a standard error of ${error}.`,
  tooFew: {
    draws: (need) => `Too few runs: at least ${need} are needed before the figures say anything.`,
    mean: (need) => `Too few runs for a sure mean. About ${need} are needed.`,
    probability: (need) => `Too few runs for a sure probability. About ${need} are needed.`,
  },

  histogramTitle: 'Where the results lie',
  histogramHow: (label) =>
    `Each bar shows in how many runs “${label}” fell in that interval. The higher the bar, the more often.`,
  histogramOutside: (below, above) =>
    `The outermost are counted in the table but not drawn: ${below} below and ${above} above.`,
  counted: 'Runs',
  share: 'Share',
  from: (from, to) => `${from} to under ${to}`,
  below: (value) => `under ${value}`,
  above: (value) => `${value} and above`,
  neverRow: 'not within the horizon',
  missingRow: 'no figure',
  markNow: (value) => `now ${value}`,
  markMean: (value) => `mean ${value}`,

  curveTitle: 'How often it is at most so much',
  curveHow: (label) =>
    `Find an amount or a number on the horizontal axis and go up to the curve: it says in how large a share of the runs “${label}” was at most that.`,
  curvePanel: 'Share of the runs, per cent',
  showPercentiles: 'Show the percentiles as a table',
  percentile: 'This share lies below',
  value: 'Value',

  chancesTitle: 'Probabilities under the chosen ranges',
  chancesHow:
    'The probability is the share of the runs in which it happens. It holds only if the ranges do. Budget and capacity are never added.',
  event: 'What may happen',
  aboveZero: (label) => `“${label}” is above 0`,
  within: (label, years) => `“${label}” is at most ${years}`,
  probability: 'Probability',
  standardError: 'Standard error',
  points: 'percentage points',
  underOne: 'under 1 per cent',
  overNinetyNine: 'over 99 per cent',
  held: (share) =>
    `We show no probability: ${share} of the variation comes from assumptions without a source. If you have measured any of the figures, say so at the assumption.`,
  heldNothing: 'We show no probability because none of the ranges moves the result.',
  anyway: 'See the probabilities as a worked example',

  hourTitle: 'What an hour freed has to be worth',
  hourHow: (label, value) =>
    `Read from the left: if an hour freed is worth nothing, only the budget counts. The more the hour is worth, the more often it pays. “${label}” is now set to ${value}. The value of time is not budget money.`,
  hourPanel: 'Share of the runs in which it pays, per cent',
  hourAxis: 'Value of an hour freed (DKK)',
  hourHalf: (value) => `At ${value} an hour it pays in half of the runs.`,
  hourNever: (value) => `Even at ${value} an hour it pays in fewer than half of the runs.`,
  hourAlways: 'Even with time worth nothing it pays in at least half of the runs.',

  mattersTitle: 'Which uncertainty matters most',
  mattersHow:
    'The share shows how much of the variation in the result each assumption explains alone. The rank correlation shows the direction: above 0 they rise together, below 0 they go opposite ways.',
  mattersRest: (share) => `The rest, ${share}, arises when several assumptions move together.`,
  mattersMost: (count) => `Worked out from the first ${count} runs.`,
  explains: 'Share of the variation',
  alone: 'Alone',
  withOthers: 'With others',
  totalsRun: 'Include interactions',
  totalsWhy: 'Each assumption is then drawn again by itself. That takes a little longer.',
  totalsRunning: 'Drawing each assumption again by itself',
  totalsHow:
    '“With others” also counts what the assumption does together with others. If it is clearly higher than “Alone”, its effect depends on the other figures. An interaction counts for each assumption that is part of it, so the figures may come to more than 100 per cent.',
  rank: 'Rank correlation',
  together: 'drawn together',
  worth: 'Worth knowing',
  unsourced: 'assumption',
  worthTitle: 'What it is worth to know more',
  worthHow:
    'This is the most it can pay to spend on knowing the figures fully before you decide. The amount is 0 if the decision is the same whatever the answer.',
  worthAll: (value) => `Knowing everything beforehand would be worth at most ${value}.`,
  worthSlight: (value) =>
    `More knowledge would hardly ever change the decision. Knowing everything beforehand would be worth at most ${value}.`,
  worthNone: 'The decision is the same in every run. More knowledge would not change it.',
  worthGroup: (label) => `${label} (the whole group)`,

  drawnTitle: 'What is drawn, and how',
  drawnCount: (drawn, kept) => `${drawn} assumptions are drawn. ${kept} stay as they are.`,
  drawnRule:
    'For uniform, triangular and PERT the ends of the range are the outermost values. For normal, lognormal, gamma and beta the range is a 95 per cent interval, so a few draws lie outside it. Where an assumption has a range but no distribution, PERT is used.',
  drivers: {
    wageLevel: (labels) =>
      `${labels} are drawn together because they follow the same wage level: when one is high, so is the other.`,
  },
  correlated: (a, b, rank) =>
    `“${a}” and “${b}” go together as the case itself says (rank correlation ${rank}).`,
  range: 'Range',
  distribution: 'Distribution',
  byDefault: 'chosen by us',
  keptTitle: 'Assumptions that stay as they are',
  why: {
    fixed: 'is fixed or has no range',
    switched: 'is tried by itself, not drawn',
    choice: 'is chosen, not measured',
    computed: 'follows from the other figures',
    empty: 'lacks a figure',
    byRow: 'has a figure for each row',
    unused: 'is not used in the calculation',
    held: 'is held as it is',
    refused: 'cannot be drawn',
  },

  samplesTitle: 'Take the runs with you',
  samplesHow: (rows) => `${rows} rows with the values drawn and the results, so that others can check them.`,
  drawNumber: 'No.',

  chance: (share, of) => `${share} probability that ${of}, under the chosen ranges.`,
  pays: (label) => `“${label}” is above 0`,
  dependsOn: (labels) => `It depends mostly on ${labels}.`,
  chanceRange: (label, low, high) => `“${label}” lies between ${low} and ${high} in 9 runs out of 10.`,
  chanceRule: 'How the probability was found',
  rangeRule: 'How the range was found',
  ruleChance: (hits, all) =>
    `The case was worked through ${all} times, each time with new values drawn within the ranges of the assumptions. In ${hits} of them the result was above 0. The probability is shown only when at least half of the variation comes from figures with a source.`,
  ruleRange: (all) =>
    `The case was worked through ${all} times, each time with new values drawn within the ranges of the assumptions. The lowest 5 per cent and the highest 5 per cent of the results are set aside.`,
  toSection: 'See the whole uncertainty',
  basedOnOlder: 'Working it out again …',
};

import type { siteChartsWords as danish } from '../../da/case/siteCharts.ts';

export const siteChartsWords: typeof danish = {
  siteCharts: (many) => `Charts of the ${many}`,
  chartKind: 'Draw as',
  chartKinds: { bars: 'Bars', dots: 'Dots', spread: 'Distribution' },
  figureWaits: 'Working out the figures …',
  chartFailed: 'The chart could not be worked out. Choose another figure or reopen the page.',

  rankedRows: 'Which rows',
  rankedEnds: { largest: 'the largest', smallest: 'the smallest' },
  rankedMost: 'How many',
  rankedSome: (drawn, all, many) => `Showing ${drawn} of ${all} ${many}.`,
  rankedWithout: (rows) => `Without a figure: ${rows}.`,
  evenLine: 'breaks even',
  paysLine: 'The bold line is where it breaks even.',
  paysHatched: (figure) => `Hatched bars with ▼ do not pay: “${figure}” is below zero.`,
  paysLimit: {
    least: 'The bold line at each bar is the least it takes to pay.',
    most: 'The bold line at each bar is the most it may be and still pay.',
  },
  paysHead: 'Pays',
  paysLimitHead: 'Breaks even at',
  paysYes: 'yes',
  paysNo: '▼ no',

  dotsAcross: 'Across',
  dotsUp: 'Up',
  dotsLog: { x: 'Logarithmic scale, across', y: 'Logarithmic scale, up' },
  dotsHow: (across, up) =>
    `Every dot is a row: the further right, the larger “${across}”, and the higher up, the larger “${up}”.`,
  dotsMany: 'The more dots lie on one another, the stronger the colour.',
  dotsHollow: (figure) => `Open triangles do not pay: “${figure}” is below zero.`,
  dotsLogSaid: {
    x: 'The scale across is logarithmic: equal lengths multiply by the same number.',
    y: 'The scale up is logarithmic: equal lengths multiply by the same number.',
    both: 'Both scales are logarithmic: equal lengths multiply by the same number.',
  },
  dotsWithout: (rows, shown) =>
    rows === 1
      ? '1 row lacks one of the two figures and is not drawn.'
      : `${shown} rows lack one of the two figures and are not drawn.`,
  dotsSummary: (count, across, up) => `${count} dots. ${across}. ${up}.`,
  dotsReach: (label, low, high) => `${label}: from ${low} to ${high}`,
  dotsWalk: (across) => `Go from dot to dot, smallest “${across}” first`,
  dotsPoint: (name, numbers) => `${name}: ${numbers}`,
  dotsNone: 'Point at a dot, or use the slider, to see its name and figures.',

  spreadOf: 'Show the distribution of',
  spreadHow: (label) => `Every bar is an interval of “${label}”, and its height is the number of rows in it.`,
  spreadMarks: {
    median: (value) => `median ${value}`,
    mean: (value) => `mean ${value}`,
    whole: (value) => `all together ${value}`,
  },
  spreadMedian: 'As many rows lie on one side of the median as on the other.',
  spreadRule: (bins) =>
    `The intervals are equally wide: the smaller width by the rules of Freedman–Diaconis and Sturges, rounded up to a round number, here ${bins} intervals.`,
  spreadMissing: (rows) => `Without a figure: ${rows}.`,
  spreadEndless: (text, rows) => `${text}: ${rows}.`,
  spreadCount: 'Number of rows',
  spreadShare: 'Share',
  spreadBin: (from, to) => `${from} to under ${to}`,
  spreadLastBin: (from, to) => `${from} up to and including ${to}`,
  spreadWholeBin: (from, to) => `${from}–${to}`,
  spreadAll: 'All with a figure',
  spreadNone: 'There are no figures to draw.',
};

import type { chartsWords as danish } from '../../da/case/charts.ts';

export const chartsWords: typeof danish = {
  charts: 'Charts',
  linesHow: (label) => `Read from left to right: this is how the figures change when only “${label}” grows.`,
  yearsHow: 'Read from left to right: the lines follow the figures year by year.',
  pathsHow: 'Dots are readings, the solid line is the way so far, and the dashed lines are possible ways on.',
  youAreHere: (value) => `you are here: ${value}`,
  markAt: (label, value) => `${label}: ${value}`,
  outsideChart: (mark) => `Outside the chart: ${mark}.`,
  rowsOnAxis: (places) => `The triangles on the axis are the places: ${places}.`,
  manyOnAxis: (count) => `The triangles on the axis are ${count} places.`,
  withoutRows: 'Worked out with the figures under assumptions, not with those of the places.',
  lineWaits: (line, labels) => `“${line}” joins in once there are figures for ${labels}.`,
  chartWaits: (labels) => `The chart is drawn once there are figures for ${labels}.`,
  cutAbove: 'Lines that leave at the top go on above the chart. The table has their numbers.',
  noChart: 'There is nothing to draw.',
};

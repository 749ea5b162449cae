// The birth-ward robot of tests/fixtures/worked/birth-robot.json written by hand, as one would for this case alone:
// one loop over Float64Array columns, every figure a column. Base units: hours, kroner, years.

export const VARYING = [
  'births',
  'minutesPerBirth',
  'reviewMinutes',
  'useShare',
  'failShare',
  'midwifeHour',
  'captureShare',
  'cashShare',
  'investment',
  'running',
] as const;

export type Draws = Readonly<Record<(typeof VARYING)[number], Float64Array>>;

export const FIGURES = [
  'grossHours',
  'hours',
  'usableHours',
  'posts',
  'grossPosts',
  'wholePosts',
  'cashGain',
  'timeValue',
  'pricePerHour',
  'maxRunning',
  'npvCash',
  'npvTimeValued',
  'hoursYear1',
] as const;

export type Figures = Readonly<Record<(typeof FIGURES)[number], Float64Array>>;

const effectiveHours = 1515;
const smallestPost = 1;
const horizon = 5;
const rate = 0.035;
// Hours lost when staff change to the robot: none of their work is affected in the base case.
const hoursUsed = 0;

export function handWritten(draws: Draws): Figures {
  const n = draws.births.length;
  const factors = [1];
  let annuity = 0;
  for (let year = 1; year <= horizon; year++) {
    factors.push(factors[year - 1]! / (1 + rate));
    annuity += factors[year]!;
  }
  const [, f1 = 0, f2 = 0, f3 = 0, f4 = 0, f5 = 0] = factors;
  const { births, minutesPerBirth, reviewMinutes, useShare, failShare } = draws;
  const { midwifeHour, captureShare, cashShare, investment, running } = draws;
  const column = (): Float64Array => new Float64Array(n);
  const grossHours = column();
  const hours = column();
  const usableHours = column();
  const posts = column();
  const grossPosts = column();
  const wholePosts = column();
  const cashGain = column();
  const timeValue = column();
  const pricePerHour = column();
  const maxRunning = column();
  const npvCash = column();
  const npvTimeValued = column();
  const hoursYear1 = column();
  for (let i = 0; i < n; i++) {
    const wage = midwifeHour[i]!;
    const capture = captureShare[i]!;
    const cash = cashShare[i]!;
    const price = investment[i]!;
    const cost = running[i]!;
    const gross = births[i]! * minutesPerBirth[i]!;
    const freed = births[i]! * (minutesPerBirth[i]! - reviewMinutes[i]!) * useShare[i]! * (1 - failShare[i]!);
    const usable = freed * capture;
    const gained = freed * wage * cash;
    const valued = freed * Math.max(0, capture - cash) * wage;
    const yearly = gained - cost;
    grossHours[i] = gross;
    hours[i] = freed;
    usableHours[i] = usable;
    posts[i] = freed / effectiveHours;
    grossPosts[i] = gross / effectiveHours;
    wholePosts[i] = Math.floor(usable / effectiveHours / smallestPost) * smallestPost;
    cashGain[i] = gained;
    timeValue[i] = valued;
    pricePerHour[i] = (cost + price / annuity) / freed;
    maxRunning[i] = valued - price / annuity;
    npvCash[i] = -price + yearly * f1 + yearly * f2 + yearly * f3 + yearly * f4 + yearly * f5;
    const first = yearly + valued - hoursUsed * wage;
    const later = yearly + valued;
    npvTimeValued[i] = -price + first * f1 + later * f2 + later * f3 + later * f4 + later * f5;
    hoursYear1[i] = usable - hoursUsed;
  }
  return {
    grossHours,
    hours,
    usableHours,
    posts,
    grossPosts,
    wholePosts,
    cashGain,
    timeValue,
    pricePerHour,
    maxRunning,
    npvCash,
    npvTimeValued,
    hoursYear1,
  };
}

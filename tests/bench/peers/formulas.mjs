// The birth robot's model as the others are given it: what is uniform is a number already. Base units.
const horizon = 5;
const factors = Array.from({ length: horizon }, (_, year) => (1 / 1.035) ** (year + 1));
const annuity = factors.reduce((sum, factor) => sum + factor, 0);
const discounted = (yearly) => factors.map((factor) => `${yearly}*${factor}`).join('+');

/** In an order in which each needs only those before it. */
export const formulas = {
  grossHours: 'births*minutesPerBirth',
  hours: 'births*(minutesPerBirth-reviewMinutes)*useShare*(1-failShare)',
  usableHours: 'hours*captureShare',
  posts: 'hours/1515',
  grossPosts: 'grossHours/1515',
  wholePosts: 'floor(usableHours/1515)',
  cashGain: 'hours*midwifeHour*cashShare',
  timeValue: 'hours*max(0,captureShare-cashShare)*midwifeHour',
  pricePerHour: `(running+investment/${annuity})/hours`,
  maxRunning: `timeValue-investment/${annuity}`,
  npvCash: `${discounted('(cashGain-running)')}-investment`,
  npvTimeValued: `${discounted('(cashGain-running+timeValue)')}-investment`,
  hoursYear1: 'usableHours*1',
};

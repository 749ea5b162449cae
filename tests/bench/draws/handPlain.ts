// The model of handWritten.ts over plain numbers: what one keystroke would cost if written for this case alone.
import type { FIGURES, VARYING } from '../handWritten.ts';

const effectiveHours = 1515;
const smallestPost = 1;
const horizon = 5;
const rate = 0.035;
const hoursUsed = 0;

export function handPlain(
  values: Readonly<Record<(typeof VARYING)[number], number>>,
): Record<(typeof FIGURES)[number], number> {
  const { births, minutesPerBirth, reviewMinutes, useShare, failShare, midwifeHour } = values;
  const { captureShare, cashShare, investment, running } = values;
  let factor = 1;
  let annuity = 0;
  const grossHours = births * minutesPerBirth;
  const hours = births * (minutesPerBirth - reviewMinutes) * useShare * (1 - failShare);
  const usableHours = hours * captureShare;
  const cashGain = hours * midwifeHour * cashShare;
  const timeValue = hours * Math.max(0, captureShare - cashShare) * midwifeHour;
  let npvCash = -investment;
  let npvTimeValued = -investment;
  for (let year = 1; year <= horizon; year++) {
    factor /= 1 + rate;
    annuity += factor;
    npvCash += (cashGain - running) * factor;
    npvTimeValued += (cashGain - running + timeValue - (year === 1 ? hoursUsed * midwifeHour : 0)) * factor;
  }
  return {
    grossHours,
    hours,
    usableHours,
    posts: hours / effectiveHours,
    grossPosts: grossHours / effectiveHours,
    wholePosts: Math.floor(usableHours / effectiveHours / smallestPost) * smallestPost,
    cashGain,
    timeValue,
    pricePerHour: (running + investment / annuity) / hours,
    maxRunning: timeValue - investment / annuity,
    npvCash,
    npvTimeValued,
    hoursYear1: usableHours - hoursUsed,
  };
}

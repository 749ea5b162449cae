/** What a header may say of time: that it counts per month rather than per year, or in minutes rather than hours. */
export interface HeaderPace {
  /** "pr. måned", "weekly" */
  readonly per?: 'month' | 'week' | 'day';
  /** "minutter", "hours" */
  readonly span?: 'min' | 'h';
}

const rates = [
  ['month', /(?:\bpr\.?|\bper|\bom|\/) ?(?:måned|mdr?|month)|\bmånedlig|\bmonthly\b/],
  ['week', /(?:\bpr\.?|\bper|\bom|\/) ?(?:uge|week)|\bugentlig|\bweekly\b/],
  ['day', /(?:\bpr\.?|\bper|\bom|\/) ?(?:dag|døgn|day)|\bdaglig|\bdaily\b/],
] as const;
const spans = [
  ['min', /\bmin(?:ut(?:ter)?|utes?)?\b/],
  ['h', /\btime[rn]?\b|\bhours?\b/],
] as const;

/** The words by which it says so, which are no part of what the column is called. */
export const paceWords: ReadonlySet<string> = new Set(
  (
    'måned måneden måneder md mdr månedlig månedligt månedlige uge ugen ugentlig ugentligt ugentlige dag dagen døgn ' +
    'daglig dagligt daglige month months monthly week weekly day daily min minut minutter minute minutes time timer hour hours'
  ).split(' '),
);

/** Nothing where it says two things at once. */
export function headerPace(header: string): HeaderPace {
  const text = header.toLowerCase();
  const [per, otherRate] = rates.filter(([, sign]) => sign.test(text)).map(([unit]) => unit);
  const [span, otherSpan] = spans.filter(([, sign]) => sign.test(text)).map(([unit]) => unit);
  return { ...(per && !otherRate && { per }), ...(span && !otherSpan && { span }) };
}

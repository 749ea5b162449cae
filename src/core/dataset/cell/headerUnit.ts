export type HeaderUnit = '%' | 'DKK' | 'kDKK' | 'mDKK' | 'bnDKK';

const signs: readonly (readonly [HeaderUnit, RegExp])[] = [
  ['%', /%|\bpct\b|\bprocent\b|\bper cent\b/],
  ['bnDKK', /\bmia\.? ?(?:kr|dkk)\b|\bdkk billion\b|\bbndkk\b/],
  ['mDKK', /\bmio\.? ?(?:kr|dkk)\b|\bdkk million\b|\bmdkk\b/],
  ['kDKK', /\b1[.,]?000 ?(?:kr|dkk)\b|\bt\.? ?kr\b|\btusinde? kr\b|\bkdkk\b/],
  ['DKK', /\bkr\b|\bdkk\b/],
];

/** The scale that a header states ("Driftsudgift, mio. kr."): per cent or a size of kroner; null = none. */
export function headerUnit(header: string): HeaderUnit | null {
  const text = header.toLowerCase();
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? null;
}

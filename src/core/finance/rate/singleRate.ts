// Rates are sought as the growth factor g = 1 + rate, between the bounds below: −99.9 % to 100,000 % a year.
const smallest = 0.001;
const largest = 1001;
const scanStep = 1.01;

/**
 * The one rate a year at which the flows' net present value is zero; NaN when there is none between −99.9 % and
 * 100,000 %, or more than one. flows[0] is not discounted. One change of sign has at most one such rate (Descartes);
 * with several, the interval is searched in steps of 1 % of the growth factor.
 */
export function singleRate(flows: Float64Array, changes: number): number {
  if (!(changes >= 1)) return NaN;
  const ratio = changes === 1 ? 2 : scanStep;
  let found = NaN;
  let low = smallest;
  let atLow = presentValue(flows, low);
  while (low < largest) {
    const high = low * ratio;
    const atHigh = presentValue(flows, high);
    if (atHigh === 0 || atLow * atHigh < 0) {
      if (found === found) return NaN;
      found = atHigh === 0 ? high : rootBetween(flows, low, high);
      if (changes === 1) return found - 1;
    }
    low = high;
    atLow = atHigh;
  }
  return found - 1;
}

/** Newton's method inside a bracket that halves wherever a step would leave it or gain too little. */
function rootBetween(flows: Float64Array, from: number, to: number): number {
  let low = from;
  let high = to;
  const signLow = Math.sign(presentValue(flows, low));
  let g = low + (high - low) / 2;
  for (let round = 0; round < 200; round++) {
    const value = presentValue(flows, g);
    if (value === 0) return g;
    if (Math.sign(value) === signLow) low = g;
    else high = g;
    const newton = g - value / slope(flows, g);
    const next = newton > low && newton < high ? newton : low + (high - low) / 2;
    if (next === g || high - low <= 0) return next;
    if (Math.abs(next - g) <= 1e-16 * g) return next;
    g = next;
  }
  return g;
}

/** Σ flow(t) ÷ g^t, for g below 1 times g^T: the sign and the zeros are the same, and nothing overflows. */
function presentValue(flows: Float64Array, g: number): number {
  let sum = 0;
  if (g < 1) for (let year = 0; year < flows.length; year++) sum = sum * g + flows[year]!;
  else for (let year = flows.length - 1; year >= 0; year--) sum = sum / g + flows[year]!;
  return sum;
}

/** Derivative of `presentValue` by g. */
function slope(flows: Float64Array, g: number): number {
  const last = flows.length - 1;
  let sum = 0;
  if (g < 1) for (let year = 0; year < last; year++) sum = sum * g + (last - year) * flows[year]!;
  else for (let year = last; year > 0; year--) sum = (sum - year * flows[year]!) / g;
  return g < 1 ? sum : sum / g;
}

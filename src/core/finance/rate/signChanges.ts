/** How often the flows change sign over the years; zeros are passed over. A missing flow: no value. */
export function signChanges(flows: Float64Array): number {
  let last = 0;
  let changes = 0;
  for (const flow of flows) {
    if (flow !== flow) return NaN;
    if (flow === 0) continue;
    const sign = Math.sign(flow);
    if (last !== 0 && sign !== last) changes++;
    last = sign;
  }
  return changes;
}

export interface Label {
  /** Where its middle would best be. */
  readonly at: number;
  readonly height: number;
}

/** Middles of labels on one column so that none covers another, each as near to its place as the others let it. */
export function spreadLabels(labels: readonly Label[], top: number, bottom: number): readonly number[] {
  const order = labels.map((_, i) => i).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
  const tops = new Map<number, number>();
  let free = top;
  for (const i of order) {
    const { at, height } = labels[i] ?? { at: 0, height: 0 };
    tops.set(i, Math.max(free, at - height / 2));
    free = (tops.get(i) ?? 0) + height;
  }
  let end = bottom;
  for (const i of order.toReversed()) {
    const height = labels[i]?.height ?? 0;
    tops.set(i, Math.min(tops.get(i) ?? 0, end - height));
    end = tops.get(i) ?? 0;
  }
  return labels.map(({ height }, i) => (tops.get(i) ?? 0) + height / 2);
}

export interface SmallShape {
  readonly low: number;
  readonly high: number;
  readonly counts: readonly number[];
}

export interface SmallBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Room at the sides, for what is written below a mark at an end. */
const side = 20;
const gap = 1;

/** Bars side by side over the width, the fullest as high as the drawing, and where a value lies among them. */
export function smallBars({ low, high, counts }: SmallShape, width: number, height: number) {
  const room = Math.max(0, width - 2 * side);
  const step = room / counts.length;
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, at): SmallBar => {
    const tall = (count / most) * height;
    return { x: side + at * step, y: height - tall, width: Math.max(0, step - gap), height: tall };
  });
  const place = (value: number): number => {
    const part = high > low ? (value - low) / (high - low) : 0.5;
    return side + Math.min(1, Math.max(0, part)) * room;
  };
  return { bars, place, left: side, right: side + room };
}

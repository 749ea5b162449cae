/** What a slider runs over: ends on whole steps that enclose the span, and a step of 1, 2 or 5 times a power of ten. */
export interface SliderScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** About a hundred steps from `from` to `to`; an empty span gets one step around its value. */
export function sliderScale(from: number, to: number): SliderScale {
  const width = to - from;
  const step = niceStep(width > 0 ? width / 100 : Math.max(Math.abs(from) / 100, 1e-6));
  const min = tidy(Math.floor(from / step + 1e-9) * step);
  const max = tidy(Math.ceil(to / step - 1e-9) * step);
  return { min, max: max > min ? max : tidy(min + step), step };
}

/** Takes away the tail that binary steps leave: 0.30000000000000004 becomes 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** Where a value lies on the scale, as a share from 0 to 1. */
export function placeOn(scale: SliderScale, value: number): number {
  return Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min)));
}

function niceStep(width: number): number {
  const power = Math.pow(10, Math.floor(Math.log10(width)));
  const ratio = width / power;
  return tidy((ratio < 1.5 ? 1 : ratio < 3.5 ? 2 : ratio < 7.5 ? 5 : 10) * power);
}

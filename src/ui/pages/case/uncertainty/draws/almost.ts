/** A probability below this is told as under it, and above the other as over it: draws say neither 0 nor 100 per cent. */
export const almostNever = 0.01;
export const almostAlways = 0.99;

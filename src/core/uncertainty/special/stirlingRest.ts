import { ln } from '../../number/ln.ts';

/**
 * What Stirling's formula lacks: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. Densities written with it keep their
 * digits where ln Γ itself would be large and cancel. The series is that of Abramowitz and Stegun 6.1.41.
 */
export function stirlingRest(x: number): number {
  let rest = 0;
  let y = x;
  while (y < 12) {
    rest += (y + 0.5) * ln((y + 1) / y) - 1;
    y += 1;
  }
  const w = 1 / (y * y);
  const series =
    1 / 12 - w * (1 / 360 - w * (1 / 1260 - w * (1 / 1680 - w * (1 / 1188 - (w * 691) / 360360))));
  return rest + series / y;
}

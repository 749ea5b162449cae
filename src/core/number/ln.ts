import { wholePower } from './wholePower.ts';

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;
const l1 = 6.66666666666673513e-1;
const l2 = 3.999999999940941908e-1;
const l3 = 2.857142874366239149e-1;
const l4 = 2.222219843214978396e-1;
const l5 = 1.818357216161805012e-1;
const l6 = 1.531383769920937332e-1;
const l7 = 1.479819860511658591e-1;

/**
 * Natural logarithm from + − × ÷ alone, so that every engine gives the same bits; within an ulp or two. NaN below
 * zero, −Infinity at zero. The approximation on [√½, √2] is that of fdlibm 5.3, e_log.c (Sun, 1993).
 */
export function ln(x: number): number {
  if (Number.isNaN(x) || x < 0) return NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  const { mantissa, exponent } = splitAtRootTwo(x);
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const tail = w * (l2 + w * (l4 + w * l6)) + z * (l1 + w * (l3 + w * (l5 + w * l7)));
  const half = 0.5 * f * f;
  return exponent * ln2High - (half - (s * (half + tail) + exponent * ln2Low) - f);
}

const rootTwo = 1.4142135623730951;
const steps = [512, 256, 128, 64, 32, 16, 8, 4, 2, 1].map((size) => ({ size, factor: wholePower(2, size) }));

/** x = mantissa · 2^exponent with the mantissa between √½ and √2. Multiplying by powers of two is exact. */
function splitAtRootTwo(x: number): { mantissa: number; exponent: number } {
  let mantissa = x;
  let exponent = 0;
  for (const { size, factor } of steps) {
    if (mantissa >= factor) {
      mantissa /= factor;
      exponent += size;
    }
    // Twice for the smallest numbers, below 2^-1023.
    while (mantissa * factor < 2) {
      mantissa *= factor;
      exponent -= size;
    }
  }
  return mantissa > rootTwo ? { mantissa: mantissa / 2, exponent: exponent + 1 } : { mantissa, exponent };
}

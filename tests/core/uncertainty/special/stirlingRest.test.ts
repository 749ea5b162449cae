import { expect, it } from 'vitest';
import { stirlingRest } from '../../../../src/core/uncertainty/special/stirlingRest.ts';

it('stirlingRest agrees with 18 digits worked out by mpmath', () => {
  const known: readonly (readonly [number, number])[] = [
    [0.1, 0.512740081331914927],
    [0.5, 0.153426409720027345],
    [1, 0.0810614667953272582],
    [3.7, 0.0224687705801431459],
    [20, 0.00416631969199692246],
    [1000, 0.0000833333305555563492],
  ];
  for (const [x, rest] of known) expect(Math.abs(stirlingRest(x) - rest)).toBeLessThan(3e-15);
});

import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import golden from '../../fixtures/goldenDraws.json';
import { goldenDraws } from '../../fixtures/goldenDraws.ts';

it('the draws of every distribution have the bits they have always had', () => {
  const draws = goldenDraws();
  expect(draws.every(Number.isFinite)).toBe(true);
  expect(createHash('sha256').update(new Uint8Array(draws.buffer)).digest('hex')).toBe(golden.sha256);
});

import { afterEach, describe, expect, it } from 'vitest';
import { askedBefore } from '../../../src/app/update/askedBefore.ts';

afterEach(() => sessionStorage.clear());

describe('askedBefore', () => {
  it('outlives a reload and is forgotten at 0', () => {
    askedBefore(() => sessionStorage).keep(2);
    expect(askedBefore(() => sessionStorage).read()).toBe(2);
    askedBefore(() => sessionStorage).keep(0);
    expect([askedBefore(() => sessionStorage).read(), sessionStorage.length]).toEqual([0, 0]);
  });

  it('is 0 where the browser keeps nothing, and never throws', () => {
    const closed = askedBefore(() => {
      throw new DOMException('closed', 'SecurityError');
    });
    closed.keep(1);
    expect(closed.read()).toBe(0);
  });
});

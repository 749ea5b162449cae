import { expect, it } from 'vitest';
import { functions } from '../../../../src/core/formula/functions/catalogue.ts';
import { groupArgument } from '../../../../src/core/formula/functions/evaluateCall.ts';

it('functions are those of the language, each under its own name', () => {
  expect([...functions.keys()].join(' ')).toBe(
    'if min max mean abs clamp floor ceil round sqrt known annuityFactor total apportion',
  );
  for (const [name, entry] of functions) {
    expect(entry.name).toBe(name);
    expect(entry.least).toBeLessThanOrEqual(entry.most);
  }
});

it('functions that group take the group last', () => {
  for (const { name, most } of functions.values()) {
    const at = groupArgument(name);
    if (at !== null) expect(at).toBe(most - 1);
  }
});

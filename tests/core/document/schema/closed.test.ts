import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { choose, closed, dictionary, has } from '../../../../src/core/document/schema/closed.ts';

describe('closed', () => {
  const schema = closed({ a: v.exactOptional(v.number()) });

  it('takes its fields and builds a fresh object of them', () => {
    const input = { a: 1 };
    expect(v.parse(schema, input)).toEqual({ a: 1 });
    expect(v.parse(schema, input)).not.toBe(input);
    expect(v.parse(schema, {})).toEqual({});
  });

  it.each([[[]], [{ b: 1 }], [{ toString: 1 }], [{ a: undefined }], [null], ['a']])('refuses %j', (input) => {
    expect(v.is(schema, input)).toBe(false);
  });
});

describe('dictionary', () => {
  const schema = dictionary(v.string(), v.number());

  it('takes any keys but no list', () => {
    expect(v.parse(schema, { 'før og nu': 1 })).toEqual({ 'før og nu': 1 });
    expect(v.is(schema, [])).toBe(false);
    expect(v.is(schema, { a: '1' })).toBe(false);
  });
});

describe('choose', () => {
  it('says what is wrong with the one that was meant', () => {
    const one = closed({ one: v.number() });
    const two = closed({ two: v.number() });
    const schema = choose([one, two], (input) => (has(input, 'one') ? one : two));
    expect(v.safeParse(schema, { one: 'x' }).issues).toHaveLength(1);
    expect(v.safeParse(schema, { one: 'x' }).issues?.[0].expected).toBe('number');
    expect(schema.options).toEqual([one, two]);
  });
});

describe('has', () => {
  it('looks at own fields of objects only', () => {
    expect(has({ a: undefined }, 'a')).toBe(true);
    expect([null, 'text', [], {}].some((input) => has(input, 'toString'))).toBe(false);
  });
});

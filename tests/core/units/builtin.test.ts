import { describe, expect, it } from 'vitest';
import { builtinUnits, isCountable, prefixes } from '../../../src/core/units/builtin.ts';
import { sameDimension } from '../../../src/core/units/dimension.ts';
import { unitNamed, unitsOf } from './unitsOf.ts';

const dimensionOf = (text: string) => unitNamed(text, unitsOf('visit')).dimension;

describe('built-in units', () => {
  it('keep patient time apart from work time and from calendar time (decision 13)', () => {
    expect(sameDimension(dimensionOf('patientHour'), dimensionOf('h'))).toBe(false);
    expect(sameDimension(dimensionOf('patientHour'), dimensionOf('patientMin'))).toBe(true);
    expect(sameDimension(dimensionOf('h'), dimensionOf('yr'))).toBe(false);
  });

  it('make a bed-day a bed for a day', () => {
    expect(dimensionOf('bedDay')).toEqual(dimensionOf('bed day'));
    expect(dimensionOf('bedDay/yr')).toEqual(dimensionOf('bed'));
  });

  it('treat share, factor, 1, % and pp as plain numbers', () => {
    for (const text of ['share', 'factor', '1', '%', 'pp']) expect(dimensionOf(text)).toEqual({});
  });

  it('stand under their own name', () => {
    for (const [name, unit] of builtinUnits) expect(unit.text).toBe(name);
  });
});

describe('isCountable', () => {
  it.each(['post', 'visit', 'bed', 'share', 'point'])('%s rounds to whole ones', (text) => {
    expect(isCountable(dimensionOf(text))).toBe(true);
  });

  it.each(['h', 'DKK', 'visit/yr', 'yr', 'patientHour', 'km', 't', 'visit^2', 'post visit'])(
    '%s needs a step',
    (text) => {
      expect(isCountable(dimensionOf(text))).toBe(false);
    },
  );
});

it('prefixes are thousand, million and milliard', () => {
  expect([...prefixes]).toEqual([
    ['k', 1000],
    ['m', 1_000_000],
    ['bn', 1_000_000_000],
  ]);
});

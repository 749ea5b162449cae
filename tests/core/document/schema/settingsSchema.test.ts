import * as v from 'valibot';
import { expect, it } from 'vitest';
import {
  partialSettingsSchema,
  scenarioSettingsSchema,
  settingsSchema,
} from '../../../../src/core/document/schema/settingsSchema.ts';

const settings = { start: 2026, horizon: 5, discount: 'dk2021', priceLevel: '26-PL' };

it('settingsSchema takes named schedules, bands and optimism factors', () => {
  expect(v.is(settingsSchema, settings)).toBe(true);
  const discount = [
    { toYear: 35, rate: 0.035 },
    { toYear: null, rate: 0.025 },
  ];
  expect(v.is(settingsSchema, { ...settings, discount, factors: { cost: '1 + overrun' } })).toBe(true);
});

it.each([
  { horizon: 0 },
  { horizon: 101 },
  { horizon: 2.5 },
  { start: 26 },
  { discount: 'dk2030' },
  { discount: [] },
  { discount: [{ toYear: 3, rate: 3.5 }] },
  { factors: [] },
])('settingsSchema refuses %j', (change) => {
  expect(v.is(settingsSchema, { ...settings, ...change })).toBe(false);
});

it('partialSettingsSchema wants none of them, and no others', () => {
  expect(v.is(partialSettingsSchema, {})).toBe(true);
  expect(v.is(partialSettingsSchema, { seed: 1 })).toBe(false);
  expect(v.is(settingsSchema, {})).toBe(false);
});

it('scenarioSettingsSchema takes the switches of realism, which no case and no reading has', () => {
  const realism = { costs: { add: 0.2 } };
  expect(v.is(scenarioSettingsSchema, { horizon: 5, realism })).toBe(true);
  expect(v.is(scenarioSettingsSchema, {})).toBe(true);
  expect(v.is(partialSettingsSchema, { realism })).toBe(false);
  expect(v.is(settingsSchema, { ...settings, realism })).toBe(false);
});

it('scenarioSettingsSchema takes how draws are made, and no seed or number of draws that cannot be run', () => {
  expect(v.is(scenarioSettingsSchema, { seed: 0, draws: 100_000, sampling: 'plain' })).toBe(true);
  expect(v.is(scenarioSettingsSchema, {})).toBe(true);
  for (const wrong of [{ seed: -1 }, { seed: 1.5 }, { seed: 2 ** 32 }, { draws: 0 }, { draws: 1_000_001 }])
    expect(v.is(scenarioSettingsSchema, wrong), JSON.stringify(wrong)).toBe(false);
  expect(v.is(scenarioSettingsSchema, { sampling: 'sobol' })).toBe(false);
});

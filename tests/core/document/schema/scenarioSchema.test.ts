import * as v from 'valibot';
import { expect, it } from 'vitest';
import { localId, scenarioSchema } from '../../../../src/core/document/schema/scenarioSchema.ts';
import type { Scenario } from '../../../../src/core/model/scenario.ts';
import { rawScenario } from '../samples.ts';

it('scenarioSchema names every field of a scenario and leaves the case to its own reader', () => {
  const noneMissing: Exclude<keyof Scenario, keyof v.InferOutput<typeof scenarioSchema>> extends never
    ? true
    : false = true;
  expect(noneMissing).toBe(true);
  expect(v.is(scenarioSchema, { ...rawScenario(), case: 'anything' })).toBe(true);
  expect(v.is(scenarioSchema, { ...rawScenario(), changes: [{ parameter: 'a', sd: 1 }] })).toBe(false);
});

it('localId takes random ids and nothing that could be a path or a key of the language', () => {
  expect(['0f8fad5bd9cb469fa16570867728950e', 'example-births'].every((id) => v.is(localId, id))).toBe(true);
  expect(['', '../x', '__proto__', 'a b', 'é'].some((id) => v.is(localId, id))).toBe(false);
});

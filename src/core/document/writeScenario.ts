import type { Scenario } from '../model/scenario.ts';
import { canonicalJson } from './canonicalJson.ts';
import { readScenario } from './readScenario.ts';

/**
 * The only way for a scenario out of the app: plain JSON data without undefined fields, which `readScenario` gives
 * back equal. Throws when the reader would refuse it: then the app has made a scenario that it must not keep.
 */
export function writeScenario(scenario: Scenario): unknown {
  const value: unknown = JSON.parse(canonicalJson(scenario));
  const reading = readScenario(value);
  if ('issues' in reading) {
    const [issue] = reading.issues;
    throw new Error(`A scenario that cannot be read again is not written: ${issue?.code} at ${issue?.at}.`);
  }
  return value;
}

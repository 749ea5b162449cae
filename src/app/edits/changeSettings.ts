import { discountBounds } from '../../core/document/check/bounds.ts';
import { realismIssues } from '../../core/document/realism/realismIssues.ts';
import { limits } from '../../core/document/limits.ts';
import type { Issue } from '../../core/issue.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import type { Edited } from './changeParameter.ts';

const FIRST_START = 1900;
const LAST_START = 2200;

/** Sets what belongs to the whole scenario: start year, horizon, discount, price level, factors, realism, draws. */
export function changeSettings(scenario: Scenario, patch: Partial<Settings>): Edited {
  const issue =
    wholeNumberIssue('settings.horizon', patch.horizon, [1, limits.horizon]) ??
    wholeNumberIssue('settings.start', patch.start, [FIRST_START, LAST_START]) ??
    wholeNumberIssue('settings.seed', patch.seed, [0, limits.seed]) ??
    wholeNumberIssue('settings.draws', patch.draws, [1, limits.draws]) ??
    discountBounds(patch, 'settings')[0] ??
    realismIssues(patch.realism)[0];
  if (issue) return { issue };
  const settings = { ...scenario.settings, ...patch };
  // What is the case's own again is no longer a change.
  const own = Object.entries(settings).filter(([key, value]) => {
    const original: unknown = Reflect.get(scenario.case.settings, key);
    if (key === 'realism' && Object.keys(value).length === 0) return false;
    return value !== undefined && JSON.stringify(value) !== JSON.stringify(original);
  });
  return { scenario: { ...scenario, settings: Object.fromEntries(own) } };
}

function wholeNumberIssue(
  at: string,
  value: number | undefined,
  [low, high]: readonly [number, number],
): Issue | null {
  if (value === undefined || (Number.isInteger(value) && value >= low && value <= high)) return null;
  return { code: 'document.out-of-bounds', at, value, low, high };
}

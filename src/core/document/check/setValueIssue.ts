import type { Parameter, Profile } from '../../model/parameter.ts';
import type { SetValue } from '../../model/scenario.ts';
import type { DocumentIssue } from '../issue.ts';
import { typeName } from '../json/typeName.ts';
import { hardLimits, within } from './hardLimits.ts';

/** What is wrong with setting a parameter to a value (by a user, a reading, a published figure), else null. */
export function setValueIssue(parameter: Parameter, value: SetValue, at: string): DocumentIssue | null {
  if ('profile' in parameter) return profileIssue(parameter, value, at);
  if (value === null) return null;
  if ('options' in parameter) {
    if (typeof value !== 'string') return wrongType(at, 'option', value);
    const options = parameter.options.map((option) => (typeof option === 'string' ? option : option.id));
    if (options.includes(value)) return null;
    return { code: 'document.unknown-reference', at, id: value, to: 'option' };
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType(at, 'number', value);
  const bounds = hardLimits(parameter);
  if (within(value, bounds)) return null;
  return { code: 'document.out-of-bounds', at, value, low: bounds[0], high: bounds[1] };
}

function profileIssue(parameter: Profile, value: SetValue, at: string): DocumentIssue | null {
  if (typeof value === 'string') {
    if (Object.hasOwn(parameter.alternatives ?? {}, value)) return null;
    return { code: 'document.unknown-reference', at, id: value, to: 'option' };
  }
  return typeof value === 'number' || value === null
    ? wrongType(at, 'Array', value)
    : profileBounds(value, at);
}

/** The first share of a profile outside 0 to 1, else null. */
export function profileBounds(profile: readonly number[], at: string): DocumentIssue | null {
  const index = profile.findIndex((share) => !(share >= 0 && share <= 1));
  if (index < 0) return null;
  const value = profile[index] ?? NaN;
  return { code: 'document.out-of-bounds', at: `${at}[${index}]`, value, low: 0, high: 1 };
}

function wrongType(at: string, expected: string, value: SetValue): DocumentIssue {
  return { code: 'document.wrong-type', at, expected, found: typeName(value) };
}

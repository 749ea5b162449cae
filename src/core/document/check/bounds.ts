import type { CaseModel } from '../../model/case.ts';
import type { Parameter, Quantity } from '../../model/parameter.ts';
import type { Settings } from '../../model/settings.ts';
import type { DocumentIssue } from '../issue.ts';
import { hardLimits, within } from './hardLimits.ts';
import { profileBounds, setValueIssue } from './setValueIssue.ts';

/** Values outside their hard bounds, ranges that do not hold their value, bands out of order. */
export function bounds(model: CaseModel): DocumentIssue[] {
  const issues = model.parameters.flatMap((parameter, index) =>
    parameterBounds(parameter, `parameters[${index}]`),
  );
  const known = new Map(model.parameters.map((parameter) => [parameter.id, parameter]));
  const settable = [
    ...(model.readings ?? []).map((reading, index) => ({
      at: `readings[${index}].values`,
      values: reading.values,
    })),
    ...(model.published ?? []).map((published, index) => ({
      at: `published[${index}].at`,
      values: published.at ?? {},
    })),
  ];
  for (const { at, values } of settable) {
    for (const [id, value] of Object.entries(values)) {
      const parameter = known.get(id);
      const issue = parameter && setValueIssue(parameter, value, `${at}.${id}`);
      if (issue) issues.push(issue);
    }
  }
  issues.push(...discountBounds(model.settings, 'settings'));
  model.readings?.forEach((reading, index) => {
    issues.push(...discountBounds(reading.settings ?? {}, `readings[${index}].settings`));
  });
  model.measures?.forEach((measure, index) => {
    if ('solve' in measure) issues.push(...ordered(measure.solve.within, `measures[${index}].solve.within`));
  });
  return issues;
}

function parameterBounds(parameter: Parameter, at: string): DocumentIssue[] {
  if ('options' in parameter) {
    const issue = setValueIssue(parameter, parameter.value, `${at}.value`);
    return issue ? [issue] : [];
  }
  if ('profile' in parameter) {
    const profiles = [['profile', parameter.profile] as const, ...alternatives(parameter.alternatives)];
    return profiles.flatMap(([field, shares]) => profileBounds(shares, `${at}.${field}`) ?? []);
  }
  const outside = quantityBounds(parameter, at);
  return outside.length > 0 ? outside : rangeOrder(parameter, at);
}

function alternatives(named: Readonly<Record<string, readonly number[]>> | undefined) {
  return Object.entries(named ?? {}).map(([name, shares]) => [`alternatives.${name}`, shares] as const);
}

function quantityBounds(parameter: Quantity, at: string): DocumentIssue[] {
  const hard = hardLimits(parameter);
  const [low, high] = hard;
  if (low !== null && high !== null && low > high) {
    return [{ code: 'document.disordered', at: `${at}.limits`, low, high }];
  }
  const issues: DocumentIssue[] = [];
  for (const field of ['value', 'low', 'high'] as const) {
    const value = parameter[field];
    if (typeof value === 'number' && !within(value, hard)) {
      issues.push({ code: 'document.out-of-bounds', at: `${at}.${field}`, value, low, high });
    }
  }
  return issues;
}

function rangeOrder(parameter: Quantity, at: string): DocumentIssue[] {
  const { low, high, value } = parameter;
  const base = typeof value === 'number' ? value : undefined;
  if (low !== undefined && high !== undefined && low > high) {
    return [{ code: 'document.disordered', at: `${at}.low`, low, high }];
  }
  if (low !== undefined && base !== undefined && low > base) {
    return [{ code: 'document.disordered', at: `${at}.low`, low, high: base }];
  }
  if (high !== undefined && base !== undefined && base > high) {
    return [{ code: 'document.disordered', at: `${at}.high`, low: base, high }];
  }
  return [];
}

/** The bands of a schedule rise, and only the last one holds for ever. */
export function discountBounds(settings: Partial<Settings>, at: string): DocumentIssue[] {
  const { discount } = settings;
  if (discount === undefined || typeof discount === 'string') return [];
  return discount.flatMap(({ toYear }, index) => {
    const before = discount[index - 1]?.toYear ?? 0;
    const isLast = index === discount.length - 1;
    const place = `${at}.discount[${index}].toYear`;
    if (toYear === null) {
      return isLast
        ? []
        : [{ code: 'document.wrong-type', at: place, expected: 'number', found: 'null' } as const];
    }
    return toYear > before ? [] : ordered([before, toYear], place);
  });
}

function ordered([low, high]: readonly [number, number], at: string): DocumentIssue[] {
  return low < high ? [] : [{ code: 'document.disordered', at, low, high }];
}

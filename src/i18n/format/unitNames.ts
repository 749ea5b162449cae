import type { CaseModel } from '../../core/model/case.ts';
import type { Language } from '../language.ts';

/** The labels a case gives to what it counts. */
export type UnitLabels = Pick<CaseModel, 'counts' | 'units'>;

interface Name {
  readonly one: string;
  readonly many: string;
}

type Names = Readonly<Record<string, Name>>;

const danish: Names = {
  h: { one: 'time', many: 'timer' },
  min: { one: 'minut', many: 'minutter' },
  s: { one: 'sekund', many: 'sekunder' },
  patientHour: { one: 'patienttime', many: 'patienttimer' },
  patientMin: { one: 'patientminut', many: 'patientminutter' },
  yr: { one: 'år', many: 'år' },
  month: { one: 'måned', many: 'måneder' },
  week: { one: 'uge', many: 'uger' },
  day: { one: 'dag', many: 'dage' },
  km: { one: 'km', many: 'km' },
  t: { one: 'ton', many: 'ton' },
  post: { one: 'årsværk', many: 'årsværk' },
  bed: { one: 'seng', many: 'senge' },
  bedDay: { one: 'sengedag', many: 'sengedage' },
  point: { one: 'point', many: 'point' },
};

const english: Names = {
  h: { one: 'hour', many: 'hours' },
  min: { one: 'minute', many: 'minutes' },
  s: { one: 'second', many: 'seconds' },
  patientHour: { one: 'patient hour', many: 'patient hours' },
  patientMin: { one: 'patient minute', many: 'patient minutes' },
  yr: { one: 'year', many: 'years' },
  month: { one: 'month', many: 'months' },
  week: { one: 'week', many: 'weeks' },
  day: { one: 'day', many: 'days' },
  km: { one: 'km', many: 'km' },
  t: { one: 'tonne', many: 'tonnes' },
  post: { one: 'full-time equivalent', many: 'full-time equivalents' },
  bed: { one: 'bed', many: 'beds' },
  bedDay: { one: 'bed-day', many: 'bed-days' },
  point: { one: 'point', many: 'points' },
};

/** Singular and plural of one factor of a unit: built in, counted by the case, or the case's own unit. */
export function unitName(id: string, labels: UnitLabels | undefined, language: Language): Name {
  const count = labels?.counts?.find((one) => one.id === id);
  if (count) return { one: count.one[language], many: count.many[language] };
  const own = labels?.units?.find((unit) => unit.id === id)?.label;
  if (own) return { one: own[language], many: own[language] };
  return (language === 'da' ? danish : english)[id] ?? { one: id, many: id };
}

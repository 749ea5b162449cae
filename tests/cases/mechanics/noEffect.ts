import type { CaseModel } from '../../../src/core/model/case.ts';
import type { SetValue } from '../../../src/core/model/scenario.ts';
import { registerDocuments } from '../caseDocuments.ts';

type Values = Readonly<Record<string, SetValue>>;

const noTime = { minutesSaved: 0, minutesUsed: 0 };

/** What a case's own words for "it makes no difference" are: nothing is avoided, or after is as before. */
const OF_CASE: Readonly<Record<string, Values>> = {
  // Time.
  'birth-robot': { minutesPerBirth: 0, reviewMinutes: 0 },
  'ai-mammography': { singleReadShare: 0, arbitrationAfter: 0.04, recallAfter: 0.0309 },
  'tube-kiosk': { secondsSaved: 0, hostMinutes: 0, mislabelAfter: 0.002 },
  'self-booking': { relativeReduction: 0, callMinutes: 0 },
  'administrative-relief': { substitution: 0 },
  'medicine-scanning': { ...noTime, expiredYearly: 0 },
  'service-logistics': { ...noTime, equipmentGain: 0 },
  'rota-planning': { ...noTime, extraCut: 0 },
  'iv-unit': { minutesWard: 0, orderMinutes: 0 },
  'clinical-builders': { minutesSaved: 0 },
  'sp-pool': { hoursEach: 0 },
  'innovation-board-scaling': { uptake: 0 },
  'postponed-operations': { hoursFreed: 0 },
  // Contacts and beds.
  'gp-heart-rhythm': { avoidShare: 0 },
  'holter-smartphone': { visitsAfter: 3 },
  'prehospital-visitation': { finishedAtHome: 0 },
  'virtual-contacts': { suitableShare: 0 },
  'telemedicine-copd-heart-failure': { avoidShare: 0, admissionsEach: 0 },
  'valve-pathway': { checkupsEach: 0, bedDaysEach: 0 },
  'hospital-at-home': { suitable: 0 },
  'temporary-places-300': { replaceShare: 0 },
  'treatment-responsibility-72-hours': { readmitAfter: 0.077 },
  'faster-stool-test': { daysSooner: 0 },
  'acute-capacity-overview': { occupancyBefore: 0.4, occupancyAfter: 0.4 },
  ccc: { gaAfter: 0.57 },
  // Money.
  'activity-funding-2017': { conversionShare: 0 },
  'heart-centre-steering': { costBefore: 300, costAfter: 300 },
  'national-spread': { transferability: 0 },
  'external-temps': { cutShare: 0 },
  procurement: { accumulated: 0, recurring2021: 0, oneOff2021: 0, newRecurring: 0, oneOffPerYear: 0 },
  'reprioritisation-400': { budgetGains: 0 },
  'technology-contribution': { budgetGains: 0, hoursFreed: 0 },
  // Nothing is bought less, so there is nothing to make oneself.
  'mini-cyclotron': { events: 0 },
  'insourcing-consultants': { events: 0 },
  'vdx-video': { replacedShare: 0 },
  'minlaege-video': { replacedShare: 0 },
};

const OF_KIND: Readonly<Record<string, Values>> = {
  timePerEvent: noTime,
  contactsAvoided: { avoidShare: 0 },
  bedDaysMoved: { bedDaysEach: 0 },
  casesFound: { foundShare: 0 },
  investment: { gross: 0, hours: 0 },
  transferOfTasks: { hoursMoved: 0 },
};

const templates = new Map(
  registerDocuments().map((entry: { readonly id: string; readonly extends?: unknown }) => [
    entry.id,
    String(entry.extends),
  ]),
);
/** Thin cases of the library made from a template without an effect of their own. */
const KIND_OF_THIN: Readonly<Record<string, string>> = {
  time: 'timePerEvent',
  contacts: 'contactsAvoided',
  beds: 'bedDaysMoved',
};

/** The values at which a case has no effect; null where it has no words for one. Only fields it has are set. */
export function noEffect({ id, kind, parameters }: CaseModel): Values | null {
  const values = OF_CASE[id] ?? OF_KIND[templates.get(id) ?? KIND_OF_THIN[kind] ?? ''];
  if (!values) return null;
  const own = new Set(parameters.map((parameter) => parameter.id));
  const set = Object.entries(values).filter(([name]) => own.has(name));
  return set.length > 0 ? Object.fromEntries(set) : null;
}

export const namedCases: readonly string[] = Object.keys(OF_CASE);

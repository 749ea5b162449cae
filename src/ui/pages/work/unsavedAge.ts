import type { ScenarioHead } from '../../../app/document/heads.ts';

/** True when the scenario has changed since it was last saved to a file, or never was. */
export function isUnsaved({ savedToFileAt, updatedAt }: ScenarioHead): boolean {
  return savedToFileAt === null || savedToFileAt < updatedAt;
}

/** Whole days, by the calendar, since the oldest change that is in no file; null = all are in files. */
export function unsavedAge(scenarios: readonly ScenarioHead[], now: Date): number | null {
  const oldest = scenarios
    .filter(isUnsaved)
    .map(({ updatedAt }) => updatedAt)
    .toSorted()[0];
  if (oldest === undefined) return null;
  return Math.max(0, Math.round((midnight(now) - midnight(new Date(oldest))) / 86_400_000));
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

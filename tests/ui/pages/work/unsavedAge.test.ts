import { describe, expect, it } from 'vitest';
import type { ScenarioHead } from '../../../../src/app/document/heads.ts';
import { isUnsaved, unsavedAge } from '../../../../src/ui/pages/work/unsavedAge.ts';

function head(updatedAt: string, savedToFileAt: string | null): ScenarioHead {
  const text = { da: '', en: '' };
  return {
    id: updatedAt,
    name: '',
    caseId: '',
    caseTitle: text,
    ownFigures: 0,
    headline: text,
    updatedAt,
    savedToFileAt,
    deletedAt: null,
  };
}

const now = new Date(2026, 10, 21, 9);

describe('unsavedAge', () => {
  it('counts calendar days from the oldest change in no file', () => {
    const saved = head('2026-10-01T12:00:00.000Z', '2026-10-02T12:00:00.000Z');
    const older = head(new Date(2026, 10, 18, 23).toISOString(), null);
    const newer = head(new Date(2026, 10, 20, 1).toISOString(), '2026-11-01T12:00:00.000Z');
    expect(unsavedAge([newer, saved, older], now)).toBe(3);
    expect(unsavedAge([newer, saved], now)).toBe(1);
    expect(isUnsaved(newer)).toBe(true);
  });

  it('is null when everything is in a file', () => {
    expect(unsavedAge([head('2026-10-01T12:00:00.000Z', '2026-10-02T12:00:00.000Z')], now)).toBeNull();
    expect(unsavedAge([], now)).toBeNull();
  });
});

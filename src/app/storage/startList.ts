import type { ScenarioHead } from '../document/heads.ts';
import type { Language } from '../../i18n/language.ts';

/** What the first screen shows before the database is open. */
export interface StartContent {
  readonly language: Language | null;
  readonly scenarios: readonly ScenarioHead[];
}

export interface StartList {
  read(): StartContent;
  keepLanguage(language: Language): void;
  keepScenarios(scenarios: readonly ScenarioHead[]): void;
}

/** The key is for ever. */
const KEY = 'gevinst-start';
const LENGTH = 20;

/** A list in localStorage. What cannot be read or written is left: the list is a convenience, never the only copy. */
export function localStartList(storage: () => Storage): StartList {
  function read(): StartContent {
    try {
      return startContent(JSON.parse(storage().getItem(KEY) ?? 'null'));
    } catch {
      return { language: null, scenarios: [] };
    }
  }
  function write(content: StartContent): void {
    try {
      storage().setItem(KEY, JSON.stringify(content));
    } catch {
      return;
    }
  }
  return {
    read,
    keepLanguage: (language) => write({ ...read(), language }),
    keepScenarios: (scenarios) => write({ ...read(), scenarios: scenarios.slice(0, LENGTH) }),
  };
}

function startContent(value: unknown): StartContent {
  if (!isRecord(value)) return { language: null, scenarios: [] };
  const language = value.language === 'da' || value.language === 'en' ? value.language : null;
  const scenarios = Array.isArray(value.scenarios) ? value.scenarios.filter(isHead).slice(0, LENGTH) : [];
  return { language, scenarios };
}

function isHead(value: unknown): value is ScenarioHead {
  return (
    isRecord(value) &&
    ['id', 'name', 'caseId', 'updatedAt'].every((key) => typeof value[key] === 'string') &&
    typeof value.ownFigures === 'number' &&
    isText(value.caseTitle) &&
    isText(value.headline) &&
    isTextOrNull(value.savedToFileAt) &&
    isTextOrNull(value.deletedAt)
  );
}

function isText(value: unknown): boolean {
  return isRecord(value) && typeof value.da === 'string' && typeof value.en === 'string';
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

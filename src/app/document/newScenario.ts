import { caseHash } from '../../core/document/ledger.ts';
import { limits } from '../../core/document/limits.ts';
import type { CaseModel } from '../../core/model/case.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import { ownDataset } from './caseDataset.ts';
import type { Language } from '../../i18n/language.ts';

const OWN_FIGURES = { da: 'egne tal', en: 'own figures' };
const COPY = { da: 'kopi', en: 'copy' };
const CONFLICT = { da: 'konflikt', en: 'conflict' };

export interface Naming {
  readonly newId: () => string;
  readonly language: Language;
}

/** A case with nothing changed yet, ready for the first edit. */
export function newScenario(model: CaseModel, { newId, language }: Naming): Scenario {
  return {
    id: newId(),
    uid: newId(),
    name: fitted(model.title[language], ` – ${OWN_FIGURES[language]}`),
    case: model,
    caseHash: caseHash(model),
    reading: null,
    changes: [],
    settings: {},
    dataset: ownDataset(model),
  };
}

/** The same content as a document of its own. */
export function copyScenario(scenario: Scenario, { newId, language }: Naming): Scenario {
  const { origin: _origin, ...rest } = scenario;
  return { ...rest, id: newId(), uid: newId(), name: fitted(scenario.name, ` – ${COPY[language]}`) };
}

/** Name of the document that keeps what was typed here when another tab saved first. `at` is local time. */
export function conflictName(name: string, at: Date, language: Language): string {
  const time = at.toLocaleTimeString(language === 'da' ? 'da-DK' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return fitted(name, ` (${CONFLICT[language]} ${time})`);
}

function fitted(name: string, ending: string): string {
  return `${name.slice(0, limits.nameLength - ending.length)}${ending}`;
}

import { caseHash } from '../../core/document/ledger.ts';
import type { CaseModel } from '../../core/model/case.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import { ownDataset } from './caseDataset.ts';
import { fittedName } from './fittedName.ts';
import type { Language } from '../../i18n/language.ts';

const OWN_FIGURES = { da: 'egne tal', en: 'own figures' };
const COPY = { da: 'kopi', en: 'copy' };

export interface Naming {
  readonly newId: () => string;
  readonly language: Language;
}

/** A case with nothing changed yet, ready for the first edit. */
export function newScenario(model: CaseModel, { newId, language }: Naming): Scenario {
  return {
    id: newId(),
    uid: newId(),
    name: fittedName(model.title[language], ` – ${OWN_FIGURES[language]}`),
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
  return { ...rest, id: newId(), uid: newId(), name: fittedName(scenario.name, ` – ${COPY[language]}`) };
}

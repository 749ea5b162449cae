import type { Text } from '../../core/model/text.ts';
import type { ScenarioDocument } from './workDocument.ts';

export interface ScenarioHead {
  readonly id: string;
  readonly name: string;
  readonly caseId: string;
  readonly caseTitle: Text;
  /** Parameters with a value or range of the user's own; examples taken over are not the user's own. */
  readonly ownFigures: number;
  readonly headline: Text;
  readonly updatedAt: string;
  readonly savedToFileAt: string | null;
  readonly deletedAt: string | null;
}

export interface OwnCaseHead {
  readonly id: string;
  readonly title: Text;
  readonly question: Text;
}

export interface DatasetHead {
  readonly id: string;
  /** The user's own, one that ships with the app, or the rows a case brings along. */
  readonly kind: 'stored' | 'shipped' | 'case';
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly example: boolean;
  /** What a stored one takes up on the device; null = not known. */
  readonly bytes?: number | null;
  /** Of a shipped one: the titles of its documents, and the cases that bring it along. */
  readonly sources?: readonly string[];
  readonly cases?: readonly { readonly id: string; readonly title: string }[];
  /** Names of the scenarios that use it. */
  readonly usedBy: readonly string[];
}

export function scenarioHead(document: ScenarioDocument): ScenarioHead {
  const { id, body, headline, updatedAt, savedToFileAt, deletedAt } = document;
  return {
    id,
    name: body.name,
    caseId: body.case.id,
    caseTitle: body.case.title,
    ownFigures: body.changes.filter((change) => !change.example && change.value !== undefined).length,
    headline,
    updatedAt,
    savedToFileAt,
    deletedAt,
  };
}

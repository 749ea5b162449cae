import type { OpenDocument } from '../../../app/document/openDocument.ts';
import type { Workspace } from '../../../app/workspace.svelte.ts';
import type { EvidenceGate } from '../../../core/analysis/evidenceGate.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Words } from '../../../i18n/words.svelte.ts';
import type { Announcer } from '../../announcer.svelte.ts';

/** What the page hands in; read anew at every use, so that all of it may change. */
export interface CasePageState {
  readonly workspace: Workspace;
  readonly announcer: Announcer;
  readonly open: OpenDocument;
  /** Null until it has been worked out. */
  readonly gate: EvidenceGate | null;
  readonly kind: 'case' | 'scenario';
  readonly id: string;
  readonly words: Words;
  readonly language: Language;
}

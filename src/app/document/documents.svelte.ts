import type { Notices } from '../notices/notices.svelte.ts';
import type { SaveStatus } from '../storage/saveStatus.ts';
import type { Services } from '../services.ts';
import { memoryStorage } from '../storage/memoryStorage.ts';
import { Saver } from '../storage/saver.ts';
import { withoutPast } from '../storage/withoutPast.ts';
import type {
  StorageOpening,
  StoredDatasetHead,
  StoredDocument,
  WorkspaceStorage,
} from '../storage/workspaceStorage.ts';
import * as steps from '../undo/undoList.ts';
import type { UndoList, UndoStep } from '../undo/undoList.ts';
import { scenarioHead, type ScenarioHead } from './heads.ts';
import { conflictName } from './fittedName.ts';
import type { WorkDocument } from './workDocument.ts';

export interface DocumentsListener {
  /** A document changed by undo or redo; null = gone. */
  shown(id: string, document: WorkDocument | null): void;
  /** Another tab changed a document, and it has been read again. */
  reread(id: string, document: WorkDocument): void;
  /** The document goes on under another id, as another tab kept this one. */
  moved(id: string, document: WorkDocument): void;
  /** A dataset comes back or goes by undo or redo. */
  datasetShown(id: string, present: boolean): void;
  /** These datasets are in the store now, and take up so much there. */
  datasetsStored(bytes: ReadonlyMap<string, number>): void;
}

/** Every document of the user, the undo list over them, and their way to the store. All writes go through `commit`. */
export class Documents {
  #all = $state.raw<ReadonlyMap<string, WorkDocument>>(new Map());
  #undo = $state.raw(steps.EMPTY_UNDO);
  #save = $state.raw<SaveStatus>({ kind: 'idle', at: null });
  #persisted = $state.raw<boolean | null>(null);
  #storage: WorkspaceStorage | null = null;
  #persistAsked = false;
  /** When documents were saved to a file in this session. */
  readonly #filed = new Map<string, string>();
  readonly saver: Saver;
  readonly #services: Services;
  readonly #notices: Notices;
  readonly #listener: DocumentsListener;

  readonly heads: readonly ScenarioHead[] = $derived(
    [...this.#all.values()]
      .flatMap((document) => (document.kind === 'scenario' ? [scenarioHead(document)] : []))
      .sort((a, b) =>
        a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : a.id < b.id ? -1 : 1,
      ),
  );

  constructor(services: Services, notices: Notices, listener: DocumentsListener) {
    this.#services = services;
    this.#notices = notices;
    this.#listener = listener;
    this.saver = new Saver({
      status: (status) => (this.#save = status),
      saved: () => this.#saved(),
      stored: (bytes) => listener.datasetsStored(bytes),
      conflict: (mine, theirs) => this.#keepBoth(mine, theirs),
      failed: () => notices.add('storage.failed'),
      newer: () => notices.add('storage.newer'),
      now: () => services.now().toISOString(),
    });
  }

  get all(): ReadonlyMap<string, WorkDocument> {
    return this.#all;
  }
  get save(): SaveStatus {
    return this.#save;
  }
  get persisted(): boolean | null {
    return this.#persisted;
  }
  get storage(): WorkspaceStorage | null {
    return this.#storage;
  }
  get canUndo(): boolean {
    return this.#undo.done.length > 0;
  }
  get canRedo(): boolean {
    return this.#undo.undone.length > 0;
  }

  /** Takes in what the store holds; answers with the datasets there. Before this nothing is written. */
  async begin(opening: StorageOpening): Promise<readonly StoredDatasetHead[]> {
    if (opening.kind === 'newer') {
      this.saver.stop();
      this.#notices.add('storage.newer');
      return [];
    }
    const storage = opening.kind === 'open' ? opening.storage : memoryStorage();
    if (opening.kind === 'unavailable') {
      this.#notices.add('storage.unavailable');
      this.#save = { kind: 'memory', at: null };
    }
    storage.listen({
      changed: (id, rev) => void this.#readAgain(id, rev),
      outdated: () => {
        this.saver.stop();
        this.#notices.add('storage.updated-elsewhere');
      },
    });
    const content = await storage.readAll().catch(() => null);
    if (!content) return this.begin({ kind: 'unavailable' });
    void this.#services.isPersisted().then((persisted) => (this.#persisted ??= persisted));
    for (const { document, rev } of content.documents) this.saver.setBase(document.id, rev);
    const { documents, clearing } = withoutPast(content, this.#services.now());
    // What was made before the store was read is new, and stays.
    this.#all = new Map([...documents.map(({ document }) => [document.id, document] as const), ...this.#all]);
    this.#storage = storage;
    if (clearing) await storage.write(clearing);
    this.saver.begin(storage, opening.kind === 'open' ? 'saved' : 'memory');
    this.#keepStartList();
    return content.datasets;
  }

  /** The one way to change anything that is kept: undo list, screen and store follow from it. */
  commit(step: UndoStep, historyName: string | null = null): void {
    this.#undo = steps.pushStep(this.#undo, step);
    this.#apply(step, 'after', historyName);
  }

  /** Takes in what is on the disk already, as one step. */
  adopt(step: UndoStep, revisions: ReadonlyMap<string, number>): void {
    for (const [id, rev] of revisions) this.saver.setBase(id, rev);
    this.#undo = steps.pushStep(this.#undo, step);
    const next = new Map(this.#all);
    for (const { docId, after } of step.changes) if (after) next.set(docId, after);
    this.#all = next;
    this.#keepStartList();
  }

  /** Notes when a document was saved to a file: no edit of it, and undo leaves it alone. */
  noteFile(id: string, savedToFileAt: string): void {
    const document = this.#all.get(id);
    if (!document) return;
    this.#filed.set(id, savedToFileAt);
    const noted = { ...document, savedToFileAt };
    this.#all = new Map(this.#all).set(id, noted);
    this.saver.put(noted);
  }

  undo(): void {
    this.#move(steps.undoStep(this.#undo), 'before');
  }

  redo(): void {
    this.#move(steps.redoStep(this.#undo), 'after');
  }

  /** Takes back the making of a document in this visit, with no way to redo it: nothing was made in earnest. */
  takeBack(visit: string): void {
    const step = this.#move(steps.withdrawStep(this.#undo, visit), 'before');
    for (const { docId } of step?.changes ?? []) this.saver.forget(docId);
  }

  #move(move: { list: UndoList; step: UndoStep } | null, side: 'before' | 'after'): UndoStep | null {
    if (!move) return null;
    this.#undo = move.list;
    this.#apply(move.step, side);
    this.#tell(move.step, side);
    return move.step;
  }

  #apply(step: UndoStep, side: 'before' | 'after', historyName: string | null = null): void {
    const next = new Map(this.#all);
    const now = this.#services.now().toISOString();
    for (const change of step.changes) {
      const content = change[side];
      const gone = change.before ?? change.after;
      if (content) {
        // When it was saved to a file is a fact, not an edit; and what is undone has changed since then.
        const savedToFileAt = this.#filed.get(change.docId) ?? content.savedToFileAt;
        const document = { ...content, savedToFileAt, updatedAt: now };
        next.set(change.docId, document);
        this.saver.put(document, historyName);
      } else if (gone) {
        next.delete(change.docId);
        // Nothing is taken out of the store at once: it lies in the trash there.
        this.saver.put({ ...gone, deletedAt: now });
      }
    }
    this.#all = next;
    for (const { datasetId, ...change } of step.datasets) {
      this.saver.putDataset({ kind: 'mark', id: datasetId, deletedAt: change[side] ? null : now });
    }
  }

  #tell(step: UndoStep, side: 'before' | 'after'): void {
    for (const change of step.changes) this.#listener.shown(change.docId, change[side]);
    for (const change of step.datasets) this.#listener.datasetShown(change.datasetId, change[side]);
  }

  #saved(): void {
    this.#keepStartList();
    this.#notices.dismissCode('storage.failed');
    if (this.#persistAsked) return;
    this.#persistAsked = true;
    void this.#services.persist().then((persisted) => (this.#persisted = persisted));
  }

  #keepStartList(): void {
    this.#services.startList.keepScenarios(this.heads.filter((head) => head.deletedAt === null));
  }

  /** Another tab saved first: what was typed here becomes a document of its own, theirs keeps the id. */
  #keepBoth(mine: WorkDocument, theirs: StoredDocument | null): void {
    const id = this.#services.newId();
    const uid = this.#services.newId();
    const { language, now } = this.#services;
    const renamed = (document: WorkDocument): WorkDocument => {
      if (document.kind === 'case') return { ...document, id };
      const name = conflictName(document.body.name, now(), language());
      return { ...document, id, body: { ...document.body, id, uid, name } };
    };
    const ours = renamed(mine);
    const next = new Map(this.#all);
    if (theirs) next.set(mine.id, theirs.document);
    else next.delete(mine.id);
    this.#all = next.set(id, ours);
    this.#undo = steps.renameDocument(this.#undo, mine.id, renamed);
    this.saver.put(ours);
    this.#notices.add('document.conflict', { name: ours.kind === 'scenario' ? ours.body.name : '' });
    this.#listener.moved(mine.id, ours);
  }

  /** Another tab saved this document; with edits of our own under way the next save meets it and keeps both. */
  async #readAgain(id: string, rev: number): Promise<void> {
    if (!this.#storage || rev <= this.saver.baseOf(id) || this.saver.isUnsaved(id)) return;
    const stored = await this.#storage.readDocument(id);
    if (!stored || stored.rev <= this.saver.baseOf(id) || this.saver.isUnsaved(id)) return;
    this.saver.setBase(id, stored.rev);
    this.#all = new Map(this.#all).set(id, stored.document);
    this.#undo = steps.forgetDocument(this.#undo, id);
    this.#listener.reread(id, stored.document);
  }
}

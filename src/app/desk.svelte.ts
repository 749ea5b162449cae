import { untrack } from 'svelte';
import type { Table } from '../core/dataset/table.ts';
import type { Issue } from '../core/issue.ts';
import type { EvidenceGrade } from '../core/model/parameter.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Scenario, SetValue } from '../core/model/scenario.ts';
import { Datasets } from './document/datasets.svelte.ts';
import { Documents } from './document/documents.svelte.ts';
import type { Naming } from './document/newScenario.ts';
import type { OpenResult, Opening } from './document/openContent.ts';
import type { OpenDocument } from './document/openDocument.ts';
import type { Edits, OpenState } from './document/openState.svelte.ts';
import type { WorkDocument } from './document/workDocument.ts';
import type { BarrierPatch } from './edits/changeBarrier.ts';
import type { Edited } from './edits/changeParameter.ts';
import { Notices } from './notices/notices.svelte.ts';
import type { JobClient } from './jobs/jobClient.ts';
import { lazyJobs } from './jobs/lazyJobs.ts';
import type { Services } from './services.ts';
import type { StorageOpening } from './storage/workspaceStorage.ts';

export type Issues = readonly Issue[];

/** The document on screen and every edit of it. Workspace adds what the user keeps beside it. */
export class Desk {
  protected readonly services: Services;
  readonly jobs: JobClient;
  protected readonly reports = new Notices();
  protected readonly tables: Datasets;
  protected readonly documents: Documents;
  /** Resolves when the store has been read, or could not be. */
  protected readonly begun: Promise<void>;
  #ready = $state(false);
  #open = $state.raw<OpenState | null>(null);
  /** Field being edited; its edits are one undo step. */
  #visit: { readonly parameter: string; readonly key: string } | null = null;
  /** Rises with every opening, so that one overtaken by a later one is dropped. */
  #openings = 0;

  constructor(services: Services) {
    this.services = services;
    this.jobs = lazyJobs(services.startWorker);
    this.tables = new Datasets(services);
    this.documents = new Documents(services, this.reports, {
      shown: (id, document) => this.#showAgain(id, document),
      reread: (id, document) => {
        if (this.#open?.scenario?.id === id && document.kind === 'scenario') {
          this.reports.add('document.changed-elsewhere', { name: document.body.name });
        }
        this.#showAgain(id, document);
      },
      moved: (id, document) => {
        if (this.#open?.scenario?.id === id && document.kind === 'scenario') this.#open.show(document.body);
      },
      datasetShown: (id, present) => this.tables.show(id, present, this.documents.storage),
      datasetsStored: (bytes) => this.tables.noteStored(bytes),
    });
    services.onHidden(() => void this.documents.saver.flush());
    this.begun = this.#begin();
  }

  async #begin(): Promise<void> {
    const opening = await this.services.openStorage().catch((): StorageOpening => ({ kind: 'unavailable' }));
    this.tables.begin(await this.documents.begin(opening));
    this.#ready = opening.kind !== 'newer';
  }

  get ready(): boolean {
    return this.#ready;
  }
  get open(): OpenDocument | null {
    return this.#open?.view ?? null;
  }
  protected get state(): OpenState | null {
    return this.#open;
  }

  async openCase(id: string): Promise<Issues | null> {
    // Untracked as a whole: an effect that opens the case must not run again when a redo makes its scenario.
    if (untrack(() => this.#open?.scenario === null && this.#open.openedAs === id)) return null;
    return this.#opening(async (content) => {
      const ledger = await this.services.loadLedger();
      const model = await this.services.loadCase(id);
      if (model) return content.openModel(model, this.#opened(id, ledger));
      await this.begun;
      const document = this.documents.all.get(id);
      return document ? content.openDocument(document, this.#opened(id, ledger)) : { issues: [] };
    });
  }

  async openScenario(id: string): Promise<Issues | null> {
    if (untrack(() => this.#open?.scenario?.id) === id) return null;
    return this.#opening(async (content) => {
      await this.begun;
      const document = this.documents.all.get(id);
      if (document?.kind !== 'scenario' || document.deletedAt !== null) return { issues: [] };
      const { dataset } = document.body;
      if (dataset) await this.tables.load(dataset.id, this.documents.storage);
      const ledger = await this.services.loadLedger();
      const opened = content.openDocument(document, this.#opened(id, ledger));
      if ('issues' in opened) this.reports.add('document.unreadable', { name: document.body.name });
      return opened;
    });
  }

  #opened(id: string, ledger: Opening['ledger']): Opening {
    return { ledger, openedAs: id, tableOf: this.#tableOf, language: this.services.language };
  }

  async #opening(read: (content: typeof import('./document/openContent.ts')) => Promise<OpenResult>) {
    const opening = ++this.#openings;
    const result = await read(await import('./document/openContent.ts'));
    if ('issues' in result) return result.issues;
    if (opening === this.#openings) {
      this.#visit = null;
      this.#open?.elsewhere.stop();
      this.#open = result.state;
    }
    return null;
  }

  closeDocument(): void {
    this.#openings++;
    this.#visit = null;
    this.#open?.elsewhere.stop();
    this.#open = null;
  }

  runRows(): void {
    this.#open?.runElsewhere(this.jobs);
  }

  setValue(parameter: string, value: SetValue, extra: { example?: boolean } = {}): Issue | null {
    return this.edit(
      (scenario, edits) => edits.changeValue(scenario, parameter, { value, ...extra }),
      parameter,
    );
  }

  setRange(parameter: string, low: number, high: number): Issue | null {
    return this.edit((scenario, edits) => edits.changeRange(scenario, parameter, [low, high]), parameter);
  }

  setReason(parameter: string, text: string): Issue | null {
    return this.edit((scenario, edits) => edits.changeReason(scenario, parameter, text), parameter);
  }

  setGrade(parameter: string, grade: EvidenceGrade | null): void {
    this.edit((scenario, edits) => edits.changeGrade(scenario, parameter, grade), parameter);
  }

  reset(parameter: string, to: 'source' | 'opened'): void {
    const saved = this.#open?.savedChanges.find((change) => change.parameter === parameter) ?? null;
    const target = to === 'opened' ? saved : null;
    this.edit((scenario, edits) => edits.resetParameter(scenario, parameter, target), parameter);
    // A scenario that this visit made and left without a change of its own was never meant to be.
    const empty = this.#open?.scenario?.changes.length === 0;
    if (empty && this.#visit?.parameter === parameter) this.documents.takeBack(this.#visit.key);
  }

  setSetting(patch: Partial<Settings>): Issue | null {
    return this.edit((scenario, { changeSettings }) => changeSettings(scenario, patch));
  }

  setReading(reading: string | null): void {
    this.edit((scenario) => ({
      scenario: scenario.reading === reading ? scenario : { ...scenario, reading },
    }));
  }

  setBarrier(id: string, patch: BarrierPatch | null): Issue | null {
    return this.edit((scenario, edits) => edits.changeBarrier(scenario, id, patch));
  }

  takeExample(): void {
    this.edit((scenario, edits) => ({ scenario: edits.takeExamples(scenario) }));
  }

  enter(parameter: string): void {
    if (this.#visit?.parameter === parameter) return;
    this.#visit = { parameter, key: this.services.newId() };
    const open = this.#open;
    open?.compareWith(open.evaluation);
  }

  leave(parameter: string): void {
    if (this.#visit?.parameter === parameter) this.#visit = null;
  }

  undo(): void {
    this.#visit = null;
    this.documents.undo();
  }

  redo(): void {
    this.#visit = null;
    this.documents.redo();
  }

  readonly #tableOf = (id: string): Table | null => this.tables.tableOf(id);

  /** One edit of the open document. The first one makes a scenario of the case. */
  protected edit(
    change: (scenario: Scenario, edits: Edits) => Edited,
    parameter: string | null = null,
  ): Issue | null {
    const open = this.#open;
    const result = open?.edited(change, this.naming());
    if (!open || !result) return null;
    if ('issue' in result) return result.issue;
    const visit = parameter !== null && this.#visit?.parameter === parameter ? this.#visit.key : null;
    if (visit === null) open.compareWith(open.evaluation);
    const body = result.scenario;
    open.show(body);
    const before = this.documents.all.get(body.id) ?? null;
    const kept = { updatedAt: '', deletedAt: null, savedToFileAt: null, checkpoint: null, ...before };
    this.commit(
      before,
      { ...kept, kind: 'scenario', id: body.id, body, headline: open.headline() },
      { visit },
    );
    return null;
  }

  protected commit(
    before: WorkDocument | null,
    after: WorkDocument,
    { visit = null, historyName = null }: { visit?: string | null; historyName?: string | null } = {},
  ): void {
    this.documents.commit(
      { changes: [{ docId: after.id, before, after }], datasets: [], visit },
      historyName,
    );
  }

  /** Undone, redone, or changed by another tab: the open document follows. */
  #showAgain(id: string, document: WorkDocument | null): void {
    const open = this.#open;
    if (!open || open.lastScenarioId !== id) return;
    if (document?.kind === 'scenario' && document.deletedAt === null) {
      open.show(document.body, open.evaluation);
      if (document.checkpoint) open.saveChanges(document.checkpoint.changes);
    } else if (document === null) open.show(null, open.evaluation);
    else this.closeDocument();
  }

  protected naming(): Naming {
    return { newId: this.services.newId, language: this.services.language() };
  }
}

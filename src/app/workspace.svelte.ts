import { limits } from '../core/document/limits.ts';
import type { Issue } from '../core/issue.ts';
import type { Distribution } from '../core/model/parameter.ts';
import type { Change } from '../core/model/scenario.ts';
import type { CardShelf } from './cards/cardShelf.svelte.ts';
import { DatasetDesk } from './datasets/datasetDesk.svelte.ts';
import type { Issues } from './desk.svelte.ts';
import type { OwnCaseHead, ScenarioHead } from './document/heads.ts';
import type { ScenarioDocument } from './document/workDocument.ts';
import type { ChosenRow } from './rows/rowDocument.ts';
import type { Exchange } from './files/exchange.ts';
import type { ImportPreview } from './files/importPreview.ts';
import type { Notice } from './notices/notice.ts';
import type { SaveStatus } from './storage/saveStatus.ts';
import type { WorkspaceMembers } from './workspaceMembers.ts';

/** What the user has and does: the open document, everything kept, undo, files. */
export class Workspace extends DatasetDesk implements WorkspaceMembers {
  readonly #scenarios: readonly ScenarioHead[] = $derived.by(() => {
    const heads = this.ready ? this.documents.heads : this.services.startList.read().scenarios;
    return heads.filter((head) => head.deletedAt === null);
  });
  readonly #trash: readonly ScenarioHead[] = $derived(
    this.documents.heads.filter((head) => head.deletedAt !== null),
  );
  readonly #ownCases: readonly OwnCaseHead[] = $derived(
    [...this.documents.all.values()].flatMap((document) =>
      document.kind === 'case' && document.deletedAt === null
        ? [{ id: document.id, title: document.body.title, question: document.body.question }]
        : [],
    ),
  );

  /** The library's cards. */
  get shelf(): CardShelf {
    return this.services.shelf;
  }

  setDistribution(parameter: string, dist: Distribution): Issue | null {
    return this.edit((scenario, edits) => edits.changeDistribution(scenario, parameter, dist), parameter);
  }

  /** All that was set on a parameter as it stood before. */
  putBack(parameter: string, change: Change): void {
    this.edit((scenario, edits) => edits.resetParameter(scenario, parameter, change), parameter);
  }

  /** Resolves when the store has been read, or could not be. */
  async whenReady(): Promise<void> {
    await this.begun;
  }

  /** Writes everything that is on its way. */
  async flush(): Promise<void> {
    await this.documents.saver.flush();
  }

  get scenarios(): readonly ScenarioHead[] {
    return this.#scenarios;
  }
  get trash(): readonly ScenarioHead[] {
    return this.#trash;
  }
  get ownCases(): readonly OwnCaseHead[] {
    return this.#ownCases;
  }
  get save(): SaveStatus {
    return this.documents.save;
  }
  get persisted(): boolean | null {
    return this.documents.persisted;
  }
  get notices(): readonly Notice[] {
    return this.reports.list;
  }
  get canUndo(): boolean {
    return this.documents.canUndo;
  }
  get canRedo(): boolean {
    return this.documents.canRedo;
  }

  dismiss(id: string): void {
    this.reports.dismiss(id);
  }

  rename(id: string, name: string): Issue | null {
    const document = this.#scenarioDocument(id);
    const length = name.trim().length;
    if (length === 0) return { code: 'document.too-short', at: 'name', length, limit: 1 };
    if (length > limits.nameLength)
      return { code: 'document.too-long', at: 'name', length, limit: limits.nameLength };
    const body = { ...document.body, name: name.trim() };
    this.commit(document, { ...document, body });
    if (this.state?.scenario?.id === id) this.state.show(body);
    return null;
  }

  async duplicate(id: string): Promise<string> {
    const { copyScenario } = await import('./document/newScenario.ts');
    const document = this.#scenarioDocument(id);
    const body = copyScenario(document.body, this.naming());
    this.commit(null, { ...document, id: body.id, body, savedToFileAt: null, deletedAt: null });
    return body.id;
  }

  async openRow(chosen: ChosenRow): Promise<string | null> {
    const { rowDocument } = await import('./rows/rowDocument.ts');
    const document = this.state && rowDocument(this.state, chosen, this.naming());
    if (document) this.commit(null, document);
    return document?.id ?? null;
  }

  remove(id: string): void {
    const document = this.documents.all.get(id);
    if (!document) return;
    this.commit(document, { ...document, deletedAt: this.services.now().toISOString() });
    const name =
      document.kind === 'scenario' ? document.body.name : document.body.title[this.services.language()];
    this.reports.add('document.removed', { name });
    if (this.state?.scenario?.id === id) this.closeDocument();
  }

  restore(id: string): void {
    const document = this.documents.all.get(id);
    if (document?.deletedAt) this.commit(document, { ...document, deletedAt: null });
  }

  checkpoint(name = ''): void {
    const open = this.state;
    const document = this.documents.all.get(open?.scenario?.id ?? '');
    if (!open || document?.kind !== 'scenario') return;
    const { changes } = document.body;
    const checkpoint = { name, at: this.services.now().toISOString(), changes };
    this.commit(document, { ...document, checkpoint }, { historyName: name || checkpoint.at });
    open.saveChanges(changes);
  }

  async exportScenario(id: string): Promise<{ fileName: string; text: string }> {
    return (await this.#exchange()).exportScenario(this.#scenarioDocument(id).body);
  }

  markSavedToFile(id: string): void {
    this.documents.noteFile(id, this.services.now().toISOString());
  }

  async previewImport(
    file: File | { name: string; text: string },
  ): Promise<ImportPreview | { issues: Issues }> {
    await this.begun;
    return (await this.#exchange()).preview(file);
  }

  async acceptImport(preview: ImportPreview): Promise<readonly string[]> {
    await this.begun;
    const ids = await (await this.#exchange()).accept(preview);
    if (ids === null) this.reports.add('storage.failed');
    return ids ?? [];
  }

  async #exchange(): Promise<Exchange> {
    const { Exchange } = await import('./files/exchange.ts');
    return new Exchange(this.services, this.documents, this.tables);
  }

  #scenarioDocument(id: string): ScenarioDocument {
    const document = this.documents.all.get(id);
    if (document?.kind !== 'scenario') throw new Error(`There is no scenario ${id}`);
    return document;
  }
}

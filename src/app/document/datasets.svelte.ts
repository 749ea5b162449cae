import type { Table } from '../../core/dataset/table.ts';
import type { StoredDataset } from '../../core/document/storedDataset.ts';
import type { Services } from '../services.ts';
import type { StoredDatasetHead, WorkspaceStorage } from '../storage/workspaceStorage.ts';
import { caseDatasetId, caseOfDataset } from './caseDataset.ts';
import type { DatasetHead } from './heads.ts';

/** The tables there are: stored ones, and those that cases bring along. Numbers are loaded when asked for. */
export class Datasets {
  #stored = $state.raw<readonly StoredDatasetHead[]>([]);
  #loaded = $state.raw<ReadonlyMap<string, Table>>(new Map());
  /** Whole datasets of this session, kept for export and for a store that fails. */
  readonly #whole = new Map<string, StoredDataset>();
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  begin(heads: readonly StoredDatasetHead[]): void {
    this.#stored = [...heads, ...this.#stored];
  }

  get stored(): readonly StoredDatasetHead[] {
    return this.#stored.filter((head) => head.deletedAt === null);
  }

  /** For the list: stored ones by name, then the cases' own. `usersOf` names the scenarios that use one. */
  heads(usersOf: (datasetId: string) => readonly string[]): readonly DatasetHead[] {
    const language = this.#services.language();
    const stored = this.stored.map(({ id, name, rows, columns, example }) => ({
      id,
      name,
      rows,
      columns,
      example,
    }));
    const fromCases = this.#services.shelf.cards.flatMap(({ id, title, dataset }) =>
      dataset ? [{ ...dataset, id: caseDatasetId(id), name: title[language] }] : [],
    );
    return [...stored.sort((a, b) => a.name.localeCompare(b.name, language)), ...fromCases].map((head) => ({
      ...head,
      usedBy: usersOf(head.id),
    }));
  }

  /** A table loaded before. */
  tableOf(id: string): Table | null {
    return this.#loaded.get(id) ?? null;
  }

  async load(id: string, storage: WorkspaceStorage | null): Promise<Table | null> {
    const known = this.#loaded.get(id);
    if (known) return known;
    const caseId = caseOfDataset(id);
    const model = caseId === null ? null : await this.#services.loadCase(caseId);
    if (model?.dataset) {
      const { caseTable } = await import('../../core/dataset/caseTable.ts');
      return caseTable(model.dataset, this.#services.language());
    }
    const dataset = (await storage?.readDataset(id)) ?? null;
    if (dataset) this.#keep(dataset);
    return dataset;
  }

  /** The whole of a stored dataset that has been loaded. */
  whole(id: string): StoredDataset | null {
    return this.#whole.get(id) ?? null;
  }

  byUid(uid: string): StoredDatasetHead | undefined {
    return this.stored.find((head) => head.uid === uid);
  }

  add(dataset: StoredDataset): void {
    const { id, uid, name, rows, columns, example } = dataset;
    const head = { id, uid, name, rows, columns: columns.map((column) => column.name), deletedAt: null };
    this.#stored = [...this.#stored, { ...head, example: example ?? false }];
    this.#keep(dataset);
  }

  show(id: string, present: boolean): void {
    const deletedAt = present ? null : this.#services.now().toISOString();
    this.#stored = this.#stored.map((head) => (head.id === id ? { ...head, deletedAt } : head));
  }

  #keep(dataset: StoredDataset): void {
    this.#whole.set(dataset.id, dataset);
    this.#loaded = new Map(this.#loaded).set(dataset.id, dataset);
  }
}

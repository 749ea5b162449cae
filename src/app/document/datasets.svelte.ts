import { caseTable } from '../../core/dataset/caseTable.ts';
import type { Table } from '../../core/dataset/table.ts';
import type { StoredDataset } from '../../core/document/storedDataset.ts';
import type { CaseModel } from '../../core/model/case.ts';
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
    const fromCases = this.#services.cards.flatMap(({ id, title, dataset }) =>
      dataset ? [{ ...dataset, id: caseDatasetId(id), name: title[language] }] : [],
    );
    return [...stored.sort((a, b) => a.name.localeCompare(b.name, language)), ...fromCases].map((head) => ({
      ...head,
      usedBy: usersOf(head.id),
    }));
  }

  /** A table loaded before, or one that the case on screen brings along. */
  tableOf(id: string, model: CaseModel | null): Table | null {
    if (model?.dataset && caseOfDataset(id) === model.id)
      return caseTable(model.dataset, this.#services.language());
    return this.#loaded.get(id) ?? null;
  }

  async load(id: string, storage: WorkspaceStorage | null): Promise<Table | null> {
    const known = this.#loaded.get(id);
    if (known) return known;
    const caseId = caseOfDataset(id);
    const model = caseId === null ? null : await this.#services.loadCase(caseId);
    if (model?.dataset) return caseTable(model.dataset, this.#services.language());
    const dataset = (await storage?.readDataset(id)) ?? null;
    if (dataset) this.#keep(dataset);
    return dataset;
  }

  /** The whole dataset for a file; a case's own goes by its fixed name. */
  whole(id: string, model: CaseModel): StoredDataset | null {
    if (model.dataset && caseOfDataset(id) === model.id) {
      // One language, so that the same work gives the same file on every device.
      const table = caseTable(model.dataset, 'da');
      return {
        ...table,
        id,
        uid: id,
        name: model.title.da,
        ...(model.dataset.example ? { example: true } : {}),
      };
    }
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

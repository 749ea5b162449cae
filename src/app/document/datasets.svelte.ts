import type { Table } from '../../core/dataset/table.ts';
import type { ShippedDataset } from '../../core/model/shippedDataset.ts';
import type { StoredDataset } from '../../core/document/storedDataset.ts';
import type { Services } from '../services.ts';
import type { StoredDatasetHead, WorkspaceStorage } from '../storage/workspaceStorage.ts';
import { caseDatasetId, caseOfDataset } from './caseDataset.ts';
import { shippedId, shippedOfDataset } from '../shipped/shippedId.ts';
import type { ShippedHead } from '../shipped/shippedHead.ts';
import type { DatasetHead } from './heads.ts';
import type { OpenState } from './openState.svelte.ts';

/** The tables there are: stored ones, shipped ones, and what cases bring along. Numbers are loaded when asked for. */
export class Datasets {
  #stored = $state.raw<readonly StoredDatasetHead[]>([]);
  #shipped = $state.raw<readonly ShippedHead[]>([]);
  #loaded = $state.raw<ReadonlyMap<string, Table>>(new Map());
  /** Whole datasets of this session, kept for export and for a store that fails. */
  readonly #whole = new Map<string, StoredDataset>();
  /** Ids of datasets that can be read from the store again. */
  readonly #kept = new Set<string>();
  readonly #services: Services;
  /** What was found to fit a document: asked at every edit, moved by none. */
  readonly #fits = new WeakMap<
    OpenState['judge'],
    { shipped: readonly ShippedHead[]; language: string; ids: readonly string[] }
  >();

  constructor(services: Services) {
    this.#services = services;
  }

  begin(heads: readonly StoredDatasetHead[]): void {
    this.#stored = [...heads, ...this.#stored];
    for (const { id } of heads) this.#kept.add(id);
    const shipped = this.#services.loadShippedHeads();
    // Lists that cannot be fetched are left out; a dataset in use is loaded by itself.
    void shipped.then((all) => (this.#shipped = all)).catch(() => undefined);
  }

  /** Ids of shipped datasets of which a column fits a parameter of the document, save the one it brings along. */
  fitting({ program, judge }: Pick<OpenState, 'program' | 'judge'>): readonly string[] {
    const own = program.model.dataset?.ref;
    const shipped = this.#shipped;
    const language = this.#services.language();
    const last = this.#fits.get(judge);
    if (last?.shipped === shipped && last.language === language) return last.ids;
    const ids = shipped.flatMap(({ id, columns }) =>
      id !== own && judge.fits(columns) ? [shippedId(id)] : [],
    );
    this.#fits.set(judge, { shipped, language, ids });
    return ids;
  }

  get stored(): readonly StoredDatasetHead[] {
    return this.#stored.filter((head) => head.deletedAt === null);
  }

  /** For the lists: stored ones by name, shipped ones, the cases' own. `usersOf` names the scenarios that use one. */
  heads(usersOf: (datasetId: string) => readonly string[]): readonly DatasetHead[] {
    const language = this.#services.language();
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, language);
    const stored = this.stored.map(({ id, name, rows, columns, example, bytes }) => {
      return { id, kind: 'stored' as const, name, rows, columns, example, bytes };
    });
    const { cards } = this.#services.shelf;
    const shipped = this.#shipped.map((head) => ({
      id: shippedId(head.id),
      kind: 'shipped' as const,
      name: head.name[language],
      rows: head.rows,
      columns: head.columns.map(({ id, label }) => label?.[language] ?? id),
      example: false,
      sources: head.sources.map((title) => title[language]),
      cases: cards.flatMap(({ id, title, dataset }) =>
        dataset?.shipped === head.id ? [{ id, title: title[language] }] : [],
      ),
    }));
    const fromCases = cards.flatMap(({ id, title, dataset }) =>
      dataset && dataset.shipped === null
        ? [{ ...dataset, id: caseDatasetId(id), kind: 'case' as const, name: title[language] }]
        : [],
    );
    // Scenarios of a case that brings a shipped dataset along use it under the case's name.
    const idsOf = (head: { id: string; cases?: readonly { id: string }[] }): string[] => [
      head.id,
      ...(head.cases ?? []).map(({ id }) => caseDatasetId(id)),
    ];
    return [...stored.sort(byName), ...shipped.sort(byName), ...fromCases].map((head) => ({
      ...head,
      usedBy: idsOf(head).flatMap(usersOf),
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
      const { optionsInWords } = await import('../../core/dataset/mapping/optionsInWords.ts');
      const language = this.#services.language();
      return caseTable(optionsInWords(model.dataset, model.parameters, language), language);
    }
    const shipped = await this.loadShipped(id);
    if (shipped) {
      const { shippedTable } = await import('../../core/dataset/shipped/shippedTable.ts');
      const table = shippedTable(shipped, this.#services.language());
      this.#loaded = new Map(this.#loaded).set(id, table);
      return table;
    }
    // In the store it lies until it can no longer come back.
    if (this.#stored.some((head) => head.id === id && head.deletedAt !== null)) return null;
    const dataset = this.#whole.get(id) ?? (await storage?.readDataset(id)) ?? null;
    if (dataset) this.#keep(dataset);
    return dataset;
  }

  /** The shipped dataset that `id` names; null = it names none that ships. */
  async loadShipped(id: string): Promise<ShippedDataset | null> {
    const shipped = shippedOfDataset(id);
    return shipped === null ? null : this.#services.loadShippedDataset(shipped);
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
    this.#stored = [...this.#stored, { ...head, example: example ?? false, bytes: null }];
    this.#keep(dataset);
  }

  /** These are in the store now, and take up so much there. */
  noteStored(bytes: ReadonlyMap<string, number>): void {
    for (const id of bytes.keys()) this.#kept.add(id);
    this.#stored = this.#stored.map((head) => ({ ...head, bytes: bytes.get(head.id) ?? head.bytes }));
  }

  /** A dataset that goes takes its memory with it; one that comes back is read again, as what is open may use it. */
  show(id: string, present: boolean, storage: WorkspaceStorage | null): void {
    const deletedAt = present ? null : this.#services.now().toISOString();
    this.#stored = this.#stored.map((head) => (head.id === id ? { ...head, deletedAt } : head));
    if (present) void this.load(id, storage);
    else {
      // One that never reached the store stays in hand, so that undo finds it.
      if (this.#kept.has(id)) this.#whole.delete(id);
      this.#loaded = new Map([...this.#loaded].filter(([loaded]) => loaded !== id));
    }
  }

  #keep(dataset: StoredDataset): void {
    this.#whole.set(dataset.id, dataset);
    this.#loaded = new Map(this.#loaded).set(dataset.id, dataset);
  }
}

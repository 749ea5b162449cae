import type { NearMapping } from '../../core/dataset/mapping/nearMappings.ts';
import type { RecalledMapping } from '../../core/dataset/remembered/recallMapping.ts';
import type { Table } from '../../core/dataset/table.ts';
import type { Mapping, YearChoice } from '../../core/model/caseDataset.ts';
import type { ShippedDataset } from '../../core/model/shippedDataset.ts';
import { Desk, type Issues } from '../desk.svelte.ts';
import { caseOfDataset } from '../document/caseDataset.ts';
import type { DatasetHead } from '../document/heads.ts';
import { newDataset, type DatasetAbout } from '../document/newDataset.ts';
import { refusedColumns } from '../edits/refusedColumns.ts';

function sameMapping(one: Mapping, other: Mapping): boolean {
  const text = (mapping: Mapping) => JSON.stringify(Object.entries(mapping).sort());
  return text(one) === text(other);
}

/** The desk with its tables: which there are, and how the open document uses one. */
export class DatasetDesk extends Desk {
  // As text, so that an edit which moves no dataset lists none of them anew.
  readonly #users: string = $derived(
    JSON.stringify(
      [...this.documents.all.values()].flatMap((document) =>
        document.kind === 'scenario' && document.deletedAt === null && document.body.dataset
          ? [[document.body.dataset.id, document.body.name]]
          : [],
      ),
    ),
  );
  readonly #datasets: readonly DatasetHead[] = $derived.by(() => {
    const users = JSON.parse(this.#users) as [string, string][];
    return this.tables.heads((id) => users.flatMap(([dataset, name]) => (dataset === id ? [name] : [])));
  });

  get datasets(): readonly DatasetHead[] {
    return this.#datasets;
  }

  async useDataset(id: string | null, mapping?: Mapping): Promise<Issues | null> {
    const open = this.state;
    if (!open) return null;
    if (id === null) {
      this.edit((scenario) => ({ scenario: { ...scenario, dataset: null } }));
      return null;
    }
    const { model } = open.program;
    const isOwn = caseOfDataset(id) === model.id;
    const table = isOwn ? open.tableOf(id) : await this.tables.load(id, this.documents.storage);
    if (!table || open !== this.state) return null;
    const ownMapping = isOwn ? model.dataset?.mapping : undefined;
    return this.#map(id, table, mapping ?? ownMapping ?? open.judge.suggested(table));
  }

  setMapping(mapping: Mapping): Issues | null {
    const dataset = this.state?.scenario?.dataset;
    const table = dataset ? (this.state?.tableOf(dataset.id) ?? null) : null;
    if (!dataset || !table) return null;
    const issues = this.#map(dataset.id, table, mapping);
    if (this.state?.scenario?.dataset?.mapping === mapping) this.#remember(table, mapping);
    return issues;
  }

  /** Only what the user chose is remembered: what was found by name is found again. */
  #remember(table: Table, mapping: Mapping): void {
    const note = this.state?.judge.note(table, mapping);
    if (note) void this.documents.storage?.write({ documents: [], notes: [note] });
  }

  /** Columns of the dataset in use that nearly fit a parameter which has none. */
  nearMappings(): readonly NearMapping[] {
    const { table, scenario } = this.state?.view ?? {};
    return table && scenario?.dataset ? (this.state?.judge.near(table, scenario.dataset.mapping) ?? []) : [];
  }

  /** The mapping last used where a file with the same headers met the same case; null = none, or the one in use. */
  async lastMapping(): Promise<RecalledMapping | null> {
    const open = this.state;
    const { table, scenario } = open?.view ?? {};
    if (!open || !table || !scenario?.dataset) return null;
    const note = await this.documents.storage?.readNote(open.judge.noteKey(table)).catch(() => null);
    const last = note ? open.judge.recall(table, note) : null;
    return last && sameMapping(last.mapping, scenario.dataset.mapping) ? null : last;
  }

  /**
   * Refused whole, with the old mapping kept, when a column cannot stand for its parameter: the parameter would fall back
   * to one number for all places without a word. Single cells that cannot be used are missing and reported.
   */
  #map(id: string, table: Table, mapping: Mapping): Issues | null {
    const issues = this.state?.judge.issues(table, mapping) ?? [];
    if (!issues.some(({ code }) => refusedColumns.has(code))) {
      this.edit((scenario) => {
        const kept = scenario.dataset?.id === id ? scenario.dataset : {};
        return { scenario: { ...scenario, dataset: { ...kept, id, mapping } } };
      });
    }
    return issues.length > 0 ? issues : null;
  }

  /** Which rows of the dataset in use are counted, and how they are put together; null = as if never said. */
  setRows({ year, groups }: { year?: YearChoice | null; groups?: string | null }): void {
    this.edit((scenario) => {
      const { dataset } = scenario;
      if (!dataset) return { scenario };
      const { year: oldYear, groups: oldGroups, ...rest } = dataset;
      const nextYear = year === undefined ? oldYear : year;
      const nextGroups = groups === undefined ? oldGroups : groups;
      const next = {
        ...rest,
        ...(nextYear && { year: nextYear }),
        ...(nextGroups && { groups: nextGroups }),
      };
      return { scenario: { ...scenario, dataset: next } };
    });
  }

  async storeDataset(table: Table, name: string, about?: DatasetAbout): Promise<string> {
    await this.begun;
    const dataset = newDataset(table, name, this.services.newId, about);
    const { id } = dataset;
    this.tables.add(dataset);
    this.documents.saver.putDataset({ kind: 'store', dataset });
    this.documents.commit({
      changes: [],
      datasets: [{ datasetId: id, before: false, after: true }],
      visit: null,
    });
    return id;
  }

  removeDataset(id: string): void {
    const head = this.tables.stored.find((dataset) => dataset.id === id);
    if (!head) return;
    this.documents.commit({
      changes: [],
      datasets: [{ datasetId: id, before: true, after: false }],
      visit: null,
    });
    this.tables.show(id, false, null);
    this.reports.add('dataset.removed', { name: head.name });
  }

  /** Shipped datasets of which a column fits a parameter of the open document. */
  get fittingDatasets(): readonly DatasetHead[] {
    const fitting = this.state ? this.tables.fitting(this.state) : [];
    return this.datasets.filter(({ id }) => fitting.includes(id));
  }

  async readShipped(id: string): Promise<ShippedDataset | null> {
    return this.tables.loadShipped(id);
  }

  async readDataset(id: string): Promise<Table | null> {
    await this.begun;
    return this.tables.load(id, this.documents.storage);
  }
}

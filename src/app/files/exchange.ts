import { caseTable } from '../../core/dataset/caseTable.ts';
import type { Table } from '../../core/dataset/table.ts';
import type { StoredDataset } from '../../core/document/storedDataset.ts';
import type { Issue } from '../../core/issue.ts';
import type { Scenario } from '../../core/model/scenario.ts';
import { shippedTable } from '../../core/dataset/shipped/shippedTable.ts';
import { caseOfDataset } from '../document/caseDataset.ts';
import { comesWithApp } from '../shipped/shippedId.ts';
import type { Datasets } from '../document/datasets.svelte.ts';
import type { Documents } from '../document/documents.svelte.ts';
import type { ScenarioDocument } from '../document/workDocument.ts';
import type { Services } from '../services.ts';
import type { UndoStep } from '../undo/undoList.ts';
import { caseHash } from '../../core/document/ledger.ts';
import { contentHash } from './contentHash.ts';
import { fileName } from './fileName.ts';
import type { ImportPreview } from './importPreview.ts';
import type { Kept } from './previewImport.ts';

/** Out to files and in from them. The readers and writers are loaded when first needed. */
export class Exchange {
  readonly #services: Services;
  readonly #documents: Documents;
  readonly #datasets: Datasets;

  constructor(services: Services, documents: Documents, datasets: Datasets) {
    this.#services = services;
    this.#documents = documents;
    this.#datasets = datasets;
  }

  async exportScenario(scenario: Scenario): Promise<{ fileName: string; text: string }> {
    const { writeFile } = await import('../../core/document/writeFile.ts');
    const { now, newId, version } = this.#services;
    const dataset = await this.#datasetOf(scenario);
    const text = writeFile({
      scenarios: [scenario],
      datasets: dataset ? [dataset] : [],
      exportId: newId(),
      exportedAt: now().toISOString(),
      version,
    });
    return { fileName: fileName(scenario.name, now()), text };
  }

  /** A case's own rows and shipped ones go by a fixed name, in one language: the same work gives the same file on every device. */
  async #datasetOf({ dataset, case: model }: Scenario): Promise<StoredDataset | null> {
    if (!dataset) return null;
    const { id } = dataset;
    if (model.dataset && caseOfDataset(id) === model.id) {
      const example = model.dataset.example ? { example: true } : {};
      return { ...stored(caseTable(model.dataset, 'da')), ...example, id, uid: id, name: model.title.da };
    }
    const shipped = await this.#datasets.loadShipped(id);
    if (shipped) return { ...stored(shippedTable(shipped, 'da')), id, uid: id, name: shipped.name.da };
    await this.#datasets.load(id, this.#documents.storage);
    return this.#datasets.whole(id);
  }

  async preview(
    file: File | { name: string; text: string },
  ): Promise<ImportPreview | { issues: readonly Issue[] }> {
    const { previewImport, readDropped } = await import('./previewImport.ts');
    const dropped = await readDropped(file);
    if ('issues' in dropped) return { issues: dropped.issues };
    const preview = previewImport(dropped, this.#kept(), await this.#services.loadLedger());
    return 'issues' in preview ? { issues: preview.issues } : preview;
  }

  /** All of it or nothing, in one transaction; ids of the new documents, null when the store refused. */
  async accept({ file }: ImportPreview): Promise<readonly string[] | null> {
    const { importDocuments } = await import('./importDocuments.ts');
    const { scenarioHeadline } = await import('../document/scenarioHeadline.ts');
    const { now, newId } = this.#services;
    const { documents, datasets } = importDocuments(file, {
      kept: this.#kept(),
      datasetOf: (uid) => this.#datasets.byUid(uid)?.id ?? null,
      headline: scenarioHeadline,
      newId,
      now: now().toISOString(),
    });
    const { storage } = this.#documents;
    if (!storage) return null;
    const result = await storage.write({
      documents: documents.map((document) => ({ document, base: 0 })),
      datasets: datasets.map((dataset) => ({ kind: 'store', dataset })),
    });
    if (result.kind !== 'saved') return null;
    const step: UndoStep = {
      changes: documents.map((after) => ({ docId: after.id, before: null, after })),
      datasets: datasets.map(({ id }) => ({ datasetId: id, before: false, after: true })),
      visit: null,
    };
    for (const dataset of datasets) this.#datasets.add(dataset);
    this.#datasets.noteStored(result.bytes);
    if (documents.length + datasets.length > 0) this.#documents.adopt(step, result.revisions);
    return documents.map(({ id }) => id);
  }

  #kept(): Kept {
    const kept = [...this.#documents.all.values()].filter((document) => document.deletedAt === null);
    const scenarios = kept.filter((document): document is ScenarioDocument => document.kind === 'scenario');
    return {
      hashesOf: (uid) =>
        scenarios.flatMap(({ body }) => {
          const own = body.uid === uid ? [contentHash(body, this.#uidOf(body))] : [];
          return body.origin?.uid === uid ? [...own, body.origin.hash] : own;
        }),
      hasCase: (hash) =>
        kept.some((document) => document.kind === 'case' && caseHash(document.body) === hash),
    };
  }

  #uidOf({ dataset }: Scenario): string | null {
    if (!dataset) return null;
    if (comesWithApp(dataset.id)) return dataset.id;
    return this.#datasets.stored.find(({ id }) => id === dataset.id)?.uid ?? null;
  }
}

/** What a file holds of a table: words for the names of rows are the app's own. */
function stored({ shown: _shown, ...table }: Table): Omit<Table, 'shown'> {
  return table;
}

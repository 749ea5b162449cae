import type { ChosenRow } from './rows/rowDocument.ts';
import type { NearMapping } from '../core/dataset/mapping/nearMappings.ts';
import type { RecalledMapping } from '../core/dataset/remembered/recallMapping.ts';
import type { Issue } from '../core/issue.ts';
import type { Mapping, YearChoice } from '../core/model/caseDataset.ts';
import type { ShippedDataset } from '../core/model/shippedDataset.ts';
import type { Distribution, EvidenceGrade } from '../core/model/parameter.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Change, SetValue } from '../core/model/scenario.ts';
import type { Table } from '../core/dataset/table.ts';
import type { DatasetHead, OwnCaseHead, ScenarioHead } from './document/heads.ts';
import type { DatasetAbout } from './document/newDataset.ts';
import type { BarrierPatch } from './edits/changeBarrier.ts';
import type { OpenDocument } from './document/openDocument.ts';
import type { ImportPreview } from './files/importPreview.ts';
import type { JobClient } from './jobs/jobClient.ts';
import type { Notice } from './notices/notice.ts';
import type { SaveStatus } from './storage/saveStatus.ts';

/** What the screens may ask of the workspace: reactive facts to read, verbs to call. */
export interface WorkspaceMembers {
  readonly ready: boolean;
  readonly scenarios: readonly ScenarioHead[];
  readonly trash: readonly ScenarioHead[];
  readonly ownCases: readonly OwnCaseHead[];
  readonly datasets: readonly DatasetHead[];
  readonly save: SaveStatus;
  readonly persisted: boolean | null;
  readonly notices: readonly Notice[];
  dismiss(id: string): void;
  readonly open: OpenDocument | null;
  /** null = it is open; an empty list = there is none of that id; else why it cannot be read. */
  openCase(id: string): Promise<readonly Issue[] | null>;
  openScenario(id: string): Promise<readonly Issue[] | null>;
  closeDocument(): void;
  setValue(parameter: string, value: SetValue, extra?: { example?: boolean }): Issue | null;
  setRange(parameter: string, low: number, high: number): Issue | null;
  setDistribution(parameter: string, dist: Distribution): Issue | null;
  setReason(parameter: string, text: string): Issue | null;
  setGrade(parameter: string, grade: EvidenceGrade | null): void;
  putBack(parameter: string, change: Change): void;
  reset(parameter: string, to: 'source' | 'opened'): void;
  setSetting(patch: Partial<Settings>): Issue | null;
  setReading(id: string | null): void;
  /** Ticks a barrier or writes about it; null = it does not apply. */
  setBarrier(id: string, patch: BarrierPatch | null): Issue | null;
  takeExample(): void;
  enter(parameter: string): void;
  leave(parameter: string): void;
  undo(): void;
  redo(): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  useDataset(id: string | null, mapping?: Mapping): Promise<readonly Issue[] | null>;
  setMapping(mapping: Mapping): readonly Issue[] | null;
  nearMappings(): readonly NearMapping[];
  lastMapping(): Promise<RecalledMapping | null>;
  setRows(patch: { year?: YearChoice | null; groups?: string | null }): void;
  rename(id: string, name: string): Issue | null;
  duplicate(id: string): Promise<string>;
  /** A row of the dataset in use as a scenario of its own; null = there is none such. */
  openRow(chosen: ChosenRow): Promise<string | null>;
  remove(id: string): void;
  restore(id: string): void;
  checkpoint(name?: string): void;
  exportScenario(id: string): Promise<{ fileName: string; text: string }>;
  markSavedToFile(id: string): void;
  previewImport(
    file: File | { name: string; text: string },
  ): Promise<ImportPreview | { issues: readonly Issue[] }>;
  acceptImport(preview: ImportPreview): Promise<readonly string[]>;
  storeDataset(table: Table, name: string, about?: DatasetAbout): Promise<string>;
  removeDataset(id: string): void;
  /** Long work, off the page where the browser can. */
  readonly jobs: JobClient;
  readonly fittingDatasets: readonly DatasetHead[];
  readDataset(id: string): Promise<Table | null>;
  readShipped(id: string): Promise<ShippedDataset | null>;
}

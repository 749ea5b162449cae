import { caseTable } from '../../core/dataset/caseTable.ts';
import { mapTable } from '../../core/dataset/mapTable.ts';
import { usedRows } from '../../core/dataset/rows/usedRows.ts';
import type { Table } from '../../core/dataset/table.ts';
import { conclusion } from '../../core/program/conclusion.ts';
import { evaluate } from '../../core/program/evaluate.ts';
import type { Evaluation } from '../../core/program/evaluation.ts';
import { evidenceGate } from '../../core/analysis/evidenceGate.ts';
import { parityOf } from '../../core/analysis/parityOf.ts';
import { prepareInputs, type Inputs, type RowData } from '../../core/program/prepareInputs.ts';
import type { Program } from '../../core/program/program.ts';
import type { Change, Scenario, SetValue } from '../../core/model/scenario.ts';
import type { JobClient } from '../jobs/jobClient.ts';
import type { Mapping } from '../../core/model/caseDataset.ts';
import type { Text } from '../../core/model/text.ts';
import { limits } from '../../core/document/limits.ts';
import { headlineText } from '../cards/headlineText.ts';
import * as edits from '../edits/changeParameter.ts';
import { changeBarrier } from '../edits/changeBarrier.ts';
import { changeSettings } from '../edits/changeSettings.ts';
import { tableJudge, type TableJudge } from '../datasets/tableJudge.ts';
import { caseOfDataset, ownDataset } from './caseDataset.ts';
import { newScenario, type Naming } from './newScenario.ts';
import type { Language } from '../../i18n/language.ts';
import { RowsElsewhere, type Asked } from '../rows/rowsElsewhere.svelte.ts';
import type { OpenDocument } from './openDocument.ts';

export interface OpenContent {
  /** The id it was asked for by: a built-in case's, an own case's or a scenario's. */
  readonly openedAs: string;
  readonly program: Program;
  readonly scenario: Scenario | null;
  readonly altered: boolean;
  readonly newerRevision: number | null;
  /** What "saved value" goes back to. */
  readonly savedChanges: readonly Change[];
  /** Tables loaded in this session, by dataset. */
  readonly tableOf: (datasetId: string) => Table | null;
  readonly language: () => Language;
}

/** What can be done to a scenario; loaded with the first document that is opened. */
export type Edits = typeof edits & {
  readonly changeSettings: typeof changeSettings;
  readonly changeBarrier: typeof changeBarrier;
};

/** The document on screen: what the user may change, and everything derived from it. */
export class OpenState {
  readonly program: Program;
  readonly judge: TableJudge;
  readonly #content: OpenContent;
  #scenario = $state.raw<Scenario | null>(null);
  #before = $state.raw<Evaluation | null>(null);
  #savedChanges = $state.raw<readonly Change[]>([]);

  readonly #dataset = $derived.by(() =>
    this.#scenario ? this.#scenario.dataset : ownDataset(this.program.model),
  );
  // By parts, so that another mapping does not pick the rows anew.
  readonly #id = $derived(this.#dataset?.id ?? null);
  readonly #year = $derived(this.#dataset?.year);
  readonly #groups = $derived(this.#dataset?.groups);
  readonly #table = $derived.by(() => {
    const table = this.#id === null ? null : this.tableOf(this.#id);
    return table && usedRows(table, { year: this.#year, groups: this.#groups });
  });
  readonly #mapped = $derived.by(() => {
    const [dataset, table] = [this.#dataset, this.#table];
    return dataset && table ? { ...dataset, table, isMany: table.rows > limits.rowsOnPage } : null;
  });
  readonly #rows: RowData | null = $derived.by(() =>
    this.#mapped && !this.#mapped.isMany
      ? mapTable(this.#mapped.table, this.#mapped.mapping, this.program).rows
      : null,
  );
  readonly elsewhere = new RowsElsewhere();
  /** What a worker is to run: null where the page runs everything itself. */
  readonly asked = $derived.by(() => {
    const mapped = this.#mapped;
    // Without a column there is nothing to run by row, however many there are.
    return mapped?.isMany && Object.keys(mapped.mapping).length > 0 ? this.#question(mapped) : null;
  });
  readonly #inputs: Inputs = $derived.by(() =>
    prepareInputs(this.program, {
      reading: this.#scenario?.reading ?? null,
      changes: this.#scenario?.changes ?? [],
      settings: this.#scenario?.settings ?? {},
      rows: this.#rows,
    }),
  );
  readonly evaluation: Evaluation = $derived.by(() =>
    this.asked ? this.elsewhere.evaluation(this.asked) : evaluate(this.program, this.#inputs),
  );
  readonly #conclusion = $derived(conclusion(this.evaluation));
  readonly #gate = $derived.by(() =>
    this.asked ? this.elsewhere.gate() : evidenceGate(this.program, this.#inputs),
  );
  readonly #opened: ReadonlyMap<string, SetValue> = $derived.by(() =>
    savedValues(this.program, this.#savedChanges),
  );
  // Asked of the document alone: what the user types does not move it.
  readonly #parity = $derived.by(() => parityOf(this.program.model, this.program));

  readonly view: OpenDocument = $derived.by(() => this.#view());

  /** Also after the scenario's making was undone, so that redo finds its way back here. */
  #lastScenarioId: string | null = null;

  constructor(content: OpenContent) {
    this.#content = content;
    this.#lastScenarioId = content.scenario?.id ?? null;
    this.program = content.program;
    this.judge = tableJudge(content.program, content.language);
    this.#scenario = content.scenario;
    this.#savedChanges = content.savedChanges;
  }

  get scenario(): Scenario | null {
    return this.#scenario;
  }

  get lastScenarioId(): string | null {
    return this.#lastScenarioId;
  }

  get openedAs(): string {
    return this.#content.openedAs;
  }

  get savedChanges(): readonly Change[] {
    return this.#savedChanges;
  }

  /** The case's own rows, or a table loaded before. */
  tableOf(datasetId: string): Table | null {
    const { model } = this.program;
    const isOwn = model.dataset && caseOfDataset(datasetId) === model.id;
    return isOwn ? caseTable(model.dataset, this.#content.language()) : this.#content.tableOf(datasetId);
  }

  /** The scenario after an edit, or why there is none; null = nothing changes. The case itself becomes a scenario first. */
  edited(change: (scenario: Scenario, edits: Edits) => edits.Edited, naming: Naming): edits.Edited | null {
    const scenario = this.#scenario ?? newScenario(this.program.model, naming);
    const result = change(scenario, { ...edits, changeSettings, changeBarrier });
    return 'scenario' in result && result.scenario === scenario ? null : result;
  }

  /** Blank where a worker is still to give the figure: an older one would be of other numbers. */
  headline(): Text {
    return this.asked ? { da: '', en: '' } : headlineText(this.evaluation);
  }

  /** Replaces the scenario; `before` are the figures that old → new then compares with. */
  show(scenario: Scenario | null, before: Evaluation | null = this.#before): void {
    this.#scenario = scenario;
    this.#lastScenarioId = scenario?.id ?? this.#lastScenarioId;
    this.#before = before;
  }

  compareWith(before: Evaluation | null): void {
    this.#before = before;
  }

  saveChanges(changes: readonly Change[]): void {
    this.#savedChanges = changes;
  }

  /** Has a worker run the rows, where there are more than the page runs by itself. */
  runElsewhere(jobs: JobClient): void {
    if (this.asked) void this.elsewhere.ask(this.asked, jobs);
    else this.elsewhere.stop();
  }

  #question({ id, table, mapping }: { id: string; table: Table; mapping: Mapping }): Asked {
    const { model } = this.program;
    const { reading = null, changes = [], settings = {} } = this.#scenario ?? {};
    const shown = model.outcomes.filter(({ headline }) => headline).map(({ figure }) => figure);
    const figures = [...new Set([...Object.keys(mapping), ...shown])];
    const rowsKey = JSON.stringify([id, this.#year, this.#groups, mapping]);
    const request = { model, reading, changes, settings, mapping, rowsKey, table: null, figures };
    return { program: this.program, request, inputs: this.#inputs, table };
  }

  /** Parts that cost something and that not every screen shows are computed when they are read. */
  #view(): OpenDocument {
    const { program, altered, newerRevision } = this.#content;
    const gate = () => this.#gate;
    const parity = () => this.#parity;
    return {
      openedAs: this.openedAs,
      model: program.model,
      program,
      scenario: this.#scenario,
      inputs: this.#inputs,
      evaluation: this.evaluation,
      before: this.#before,
      rows: this.#inputs.rows,
      mapped: this.#rows,
      table: this.#table,
      many: this.asked && this.elsewhere.view(this.asked),
      conclusion: this.#conclusion,
      get gate() {
        return gate();
      },
      get parity() {
        return parity();
      },
      opened: this.#opened,
      altered,
      newerRevision,
    };
  }
}

/** Every parameter's value as the case and these changes give it. */
function savedValues(program: Program, changes: readonly Change[]): Map<string, SetValue> {
  const changed = new Map(changes.map((change) => [change.parameter, change.value]));
  return new Map(
    program.model.parameters.flatMap((parameter): [string, SetValue][] => {
      const value = changed.get(parameter.id);
      if (value !== undefined) return [[parameter.id, value]];
      if ('profile' in parameter) return [[parameter.id, parameter.profile]];
      if ('startsEmpty' in parameter && parameter.startsEmpty) return [[parameter.id, null]];
      // A formula's value is not kept: it follows what it reads.
      return typeof parameter.value === 'object' && parameter.value !== null
        ? []
        : [[parameter.id, parameter.value]];
    }),
  );
}

import { createContext } from 'svelte';
import type { OpenDocument } from '../../../app/document/openDocument.ts';
import { DrawsElsewhere } from '../../../app/draws/drawsElsewhere.svelte.ts';
import type { Workspace } from '../../../app/workspace.svelte.ts';
import type { Text } from '../../../core/model/text.ts';
import type { Change, SetValue } from '../../../core/model/scenario.ts';
import type { EvidenceGate } from '../../../core/analysis/evidenceGate.ts';
import { rangeOf, type Range } from '../../../core/analysis/rangeOf.ts';
import type { FigureState } from '../../../core/program/figureAt.ts';
import type { Where } from '../../../core/program/rows/laneOf.ts';
import { wholeOnly } from '../../../core/program/whole/wholeOnly.ts';
import { unitAt } from '../../../core/program/unitAt.ts';
import { stateWords } from '../../../i18n/format/stateWords.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Words } from '../../../i18n/words.svelte.ts';
import { workingPath } from '../../route.svelte.ts';
import type { CasePageState } from './casePageState.ts';
import { datasetInUse, type DatasetInUse } from './datasetInUse.ts';
import { stripFigures } from './head/keyFigures.ts';
import { percentShown } from './percentShown.ts';
import { stateIn } from './figure/stateIn.ts';
import { Turns } from './turns/turns.ts';
import { Wording, type Style } from './wording.ts';

/** The open document as the parts of its page see it: values in words, and addresses, in the chosen language. */
export class CaseView {
  readonly #page: CasePageState;
  readonly #open: () => OpenDocument;
  readonly #first: CaseView | null;
  #place = $state<string | null>(null);
  readonly draws: DrawsElsewhere;
  readonly turns: Turns;

  // By parts, so that a new value does not word anew what does not read it.
  readonly #model = $derived.by(() => this.open.model);
  readonly #program = $derived.by(() => this.open.program);
  readonly #horizon = $derived.by(() => this.open.inputs.settings.horizon);
  readonly #wording = $derived.by(() => new Wording(this.#model, this.words, this.language, this.#horizon));
  readonly #dataset = $derived.by(() => datasetInUse(this.open, this.workspace.datasets, this.words));

  constructor(
    page: CasePageState,
    open: () => OpenDocument = () => page.open,
    first: CaseView | null = null,
  ) {
    this.#page = page;
    this.#open = open;
    this.#first = first;
    this.draws = first?.draws ?? new DrawsElsewhere(page.workspace.jobs);
    this.turns = first?.turns ?? new Turns();
  }

  /** The same page as seen by a part of it that has not been drawn since then. */
  asOf(open: () => OpenDocument): CaseView {
    return new CaseView(this.#page, open, this);
  }

  /** Name of the row the reader called their own. */
  get myPlace(): string | null {
    return this.#first ? this.#first.myPlace : this.#place;
  }
  set myPlace(name: string | null) {
    if (this.#first) this.#first.myPlace = name;
    else this.#place = name;
  }

  get workspace(): Workspace {
    return this.#page.workspace;
  }
  get open(): OpenDocument {
    return this.#open();
  }
  /** As the reader has it now; the part that asks may be drawn a moment later. */
  get newest(): OpenDocument {
    return this.#page.open;
  }
  get gate(): EvidenceGate | null {
    return this.#page.gate;
  }
  get words(): Words {
    return this.#page.words;
  }
  get language(): Language {
    return this.#page.language;
  }
  get wording(): Wording {
    return this.#wording;
  }

  text(text: Text): string {
    return text[this.language];
  }

  label(id: string): string {
    const label = this.#program.figures.get(id)?.label;
    return label === undefined ? id : this.text(label);
  }

  /** Names of figures as a list in words: of more than `most` only the first, and how many others there are. */
  labels(ids: readonly string[], most = ids.length): string {
    const named = (ids.length > most ? ids.slice(0, most - 1) : ids).map((id) => this.label(id));
    return this.wording.list(named, ids.length - named.length);
  }

  /** The steps from time freed to money; none as long as every one waits for figures. */
  get ladder(): readonly string[] {
    const rungs = this.open.model.ladder ?? [];
    return rungs.every((id) => this.state(id).state === 'missing') ? [] : rungs;
  }

  change(parameter: string): Change | null {
    return this.open.inputs.changes.get(parameter) ?? null;
  }

  /** The range of a quantity as it stands: it follows the value until the user sets it. */
  range(id: string): Range | null {
    const parameter = this.#model.parameters.find((one) => one.id === id);
    if (!parameter || 'options' in parameter || 'profile' in parameter) return null;
    return rangeOf(this.open.program, this.open.inputs, parameter);
  }

  openedAs(parameter: string): SetValue | undefined {
    return this.open.opened.get(parameter);
  }

  /** Address of the working of a figure; `address` as in core/program/receipt/address.ts. */
  href(address: string): string {
    return workingPath(this.#page.kind, this.#page.id, address);
  }

  get home(): string {
    return `#/${this.#page.kind}/${encodeURIComponent(this.#page.id)}`;
  }

  state(id: string, where?: Where): FigureState {
    return stateIn(this.open.evaluation, id, where);
  }

  /** Whether a figure is the whole's alone, so that no row has one of its own. */
  wholeOnly(id: string): boolean {
    return wholeOnly(this.open.evaluation, id);
  }

  /** The unit a figure is worded in: the row's own where it has one; shares between two counts are worded as shares. */
  unitText(id: string, where?: Where): string {
    const parameter = this.#model.parameters.find((one) => one.id === id);
    if (parameter && 'unit' in parameter && 'value' in parameter && percentShown(parameter)) return 'share';
    return unitAt(this.open.evaluation, id, where);
  }

  /** A figure in words, as it stands in the text. */
  figure(id: string, style: Style = 'headline', where?: Where): string {
    return this.stateText(id, this.state(id, where), style, where);
  }

  /** The same figure before the field in use was entered; null when what is shown has not moved. */
  moved(id: string, style: Style = 'headline', where?: Where): string | null {
    const { before } = this.open;
    if (before === null) return null;
    const old = this.stateText(id, stateIn(before, id, where), style, where);
    return old === this.figure(id, style, where) ? null : old;
  }

  stateText(id: string, state: FigureState, style: Style, where?: Where): string {
    const info = this.#program.figures.get(id);
    if (state.state === 'value' && info?.type?.kind === 'yesNo') return this.wording.yesNo(state.value);
    if (state.state === 'value' && info?.type?.kind === 'choice') {
      return this.option(id, info.type.options[state.value] ?? '');
    }
    const none = typeof where?.row === 'number' ? info?.noneInRow : info?.none;
    const { round, zero } = info?.outcome ?? {};
    return this.wording.state(state, this.unitText(id, where), style, { round, none, zero });
  }

  /** Without its unit, which stands in the head of the column; with it where it differs from row to row. */
  bare(id: string, where?: Where): string {
    const state = this.state(id, where);
    return this.hasOwnUnits(id) ? this.stateText(id, state, 'table', where) : this.bareState(id, state);
  }

  /** True where the dataset on show says by row what a figure is measured in. */
  hasOwnUnits(id: string): boolean {
    return this.open.rows?.units?.has(id) ?? false;
  }

  bareState(id: string, state: FigureState): string {
    const { type, kind } = this.#program.figures.get(id) ?? {};
    if (state.state === 'none') return stateWords[this.language].none;
    if (state.state !== 'value' || type?.kind !== 'number') return this.stateText(id, state, 'table');
    // What a source or a user gives stands as given; only what is worked out is rounded.
    if (kind === 'parameter') return this.wording.given(state.value, this.unitText(id));
    return this.wording.bare(state.value, this.unitText(id));
  }

  columnUnit(id: string): string {
    const unit = this.hasOwnUnits(id) ? '' : this.unitText(id);
    return unit === '' ? '' : this.wording.unit(unit, 'table');
  }

  option(choice: string, id: string): string {
    const parameter = this.#model.parameters.find((one) => one.id === choice);
    if (!parameter || !('options' in parameter)) return id;
    const option = parameter.options.find((one) => typeof one !== 'string' && one.id === id);
    return option === undefined || typeof option === 'string' ? id : this.text(option.label);
  }

  /** A value as a reading or published figure sets it. */
  setText(id: string, value: unknown): string {
    if (typeof value === 'number') return this.wording.quantity(value, this.unitText(id), 'table');
    if (typeof value === 'string') return this.option(id, value);
    if (!Array.isArray(value)) return stateWords[this.language].missing;
    const shares = value.filter((share) => typeof share === 'number');
    return shares.map((share) => this.wording.quantity(share, 'share', 'table')).join(' · ');
  }

  payer(id: string): string {
    const payers: Readonly<Record<string, string>> = this.words.case.payers;
    return payers[id] ?? id;
  }

  circuit(id: string): string {
    const circuits: Readonly<Record<string, string>> = this.words.case.circuits;
    return circuits[id] ?? id;
  }

  get dataset(): DatasetInUse | null {
    return this.#dataset;
  }

  /** Says the first key figures aloud, after an edit is finished. */
  announceFigures(): void {
    const moved = stripFigures(this.#model).filter(({ figure }) => this.moved(figure) !== null);
    const said = moved.map(({ figure }) =>
      this.words.case.announced(this.label(figure), this.figure(figure)),
    );
    if (said.length > 0) this.say(said.join('. '));
  }

  say(text: string): void {
    this.#page.announcer.say(text);
  }
}

export const [getCaseView, setCaseView] = createContext<CaseView>();

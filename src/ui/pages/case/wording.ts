import { isCalendarYear } from '../../../i18n/isCalendarYear.ts';
import { numberText } from '../../../core/number/numberText.ts';
import { readNumber } from '../../../core/number/readNumber.ts';
import type { CaseModel } from '../../../core/model/case.ts';
import type { Text } from '../../../core/model/text.ts';
import type { FigureState } from '../../../core/program/figureAt.ts';
import { formatQuantity } from '../../../i18n/format/formatQuantity.ts';
import { formatState } from '../../../i18n/format/formatState.ts';
import { fullNumber, headlineNumber } from '../../../i18n/format/shownNumber.ts';
import type { QuantityStyle } from '../../../i18n/format/quantityOptions.ts';
import { stateWords } from '../../../i18n/format/stateWords.ts';
import { unitLabel } from '../../../i18n/format/unitLabel.ts';
import type { Language } from '../../../i18n/language.ts';
import type { Words } from '../../../i18n/words.svelte.ts';
import type { MoneyScale } from '../../charts/moneyScale.ts';

export type Style = QuantityStyle;

interface StateOptions {
  /** Step to which a headline is rounded. */
  readonly round?: number | undefined;
  /** The case's own words for "there is no such figure". */
  readonly none?: Text | undefined;
  /** The case's own words for 0. */
  readonly zero?: Text | undefined;
}

const relative = new Set(['share', '%', 'factor']);

/** Numbers and units of one case in one language. */
export class Wording {
  readonly #model: CaseModel;
  readonly #words: Words;
  readonly #language: Language;
  readonly #horizon: number;

  constructor(model: CaseModel, words: Words, language: Language, horizon: number) {
    this.#model = model;
    this.#words = words;
    this.#language = language;
    this.#horizon = horizon;
  }

  list(texts: readonly string[], others = 0): string {
    return new Intl.ListFormat(this.#language === 'da' ? 'da-DK' : 'en-GB').format([
      ...texts.map((text) => quoted(text, this.#language)),
      ...(others > 0 ? [this.#words.case.otherFields(others)] : []),
    ]);
  }

  yesNo(value: number): string {
    return value === 0 ? this.#words.case.yesNo.no : this.#words.case.yesNo.yes;
  }

  quantity(value: number, unit: string, style: Style = 'table', round?: number): string {
    return formatQuantity(value, unit, this.#options(style, round));
  }

  /** "25–100 %", "DKK 75–400", "950.000–1.200.000 kr.": what both ends share is said once. */
  range(low: number, high: number, unit: string, style: Style = 'table'): string {
    const texts = [low, high].map((value) => this.quantity(value, unit, style));
    const inFull = [low, high].map((value) => this.quantity(value, unit, style, stepInFull(value, unit)));
    return joinedRange(texts[0]!, texts[1]!) ?? joinedRange(inFull[0]!, inFull[1]!) ?? texts.join('–');
  }

  state(state: FigureState, unit: string, style: Style, options: StateOptions = {}): string {
    const { none, zero } = options;
    if (state.state === 'none' && none) return none[this.#language];
    return formatState(state, unit, { ...this.#options(style, options.round), horizon: this.#horizon, zero });
  }

  unit(unit: string, style: 'field' | 'table' = 'field'): string {
    return unitLabel(unit, { language: this.#language, model: this.#model, style });
  }

  /** A number whose unit stands in the head of its column; shares keep their sign. */
  bare(value: number, unit: string): string {
    if (relative.has(unit)) return this.quantity(value, unit, 'table');
    if (unit === 'yr' && isCalendarYear(value)) return String(value);
    return headlineNumber(value, this.#language, unit.includes('DKK') ? 'money' : 'plain').text;
  }

  /** The same with every digit, as an input has it. */
  given(value: number, unit: string): string {
    if (relative.has(unit)) return this.quantity(value, unit, 'receipt');
    return unit === 'yr' && isCalendarYear(value) ? String(value) : this.exact(value);
  }

  /** An amount in kroner, in the unit of its table. */
  scaled(amount: number | undefined, scale: MoneyScale): string {
    if (amount === undefined || Number.isNaN(amount)) return stateWords[this.#language].missing;
    if (amount === 0) return '0';
    return numberText(amount / scale.size, this.#language, { decimals: scale.decimals });
  }

  rounded(value: number | undefined): string {
    if (value === undefined || Number.isNaN(value)) return stateWords[this.#language].missing;
    return headlineNumber(value, this.#language).text;
  }

  exact(value: number): string {
    return Number.isFinite(value)
      ? fullNumber(value, this.#language).text
      : stateWords[this.#language].missing;
  }

  /** A published figure, or that there is none. */
  printed(value: number | null, unit: string): string {
    return value === null ? stateWords[this.#language].none : this.quantity(value, unit, 'receipt');
  }

  /** A number as the formula writes it, in the signs of the language: "1 narkose pr. barn". */
  written(text: string, unit: string | null): string {
    const value = readNumber(text, 'en');
    if (value === null) return text;
    return unit === null ? numberText(value, this.#language) : this.quantity(value, unit, 'receipt');
  }

  #options(style: Style, round: number | undefined) {
    return {
      language: this.#language,
      model: this.#model,
      style,
      ...(round === undefined ? {} : { round }),
    };
  }
}

/** Millions beside thousands are written out where that is still read at a glance: to three digits, below ten million. */
function stepInFull(value: number, unit: string): number | undefined {
  const size = Math.abs(value);
  return unit.startsWith('DKK') && size >= 999_500 && size < 1e7 ? 10_000 : undefined;
}

/** Two amounts with what they share said once; null where their units differ. */
function joinedRange(first: string, last: string): string | null {
  const [low, high] = [first, last].map((text) => /^(\D*?)([\u2212\d][\d.,]*)(.*)$/s.exec(text));
  if (!low || !high || low[1] !== high[1]) return null;
  // One or many: "1–2 timer".
  if (low[3]!.slice(0, 5) !== high[3]!.slice(0, 5)) return null;
  return `${low[1]}${low[2]}–${high[2]}${high[3]}`;
}

function quoted(text: string, language: Language): string {
  return language === 'da' ? `»${text}«` : `“${text}”`;
}

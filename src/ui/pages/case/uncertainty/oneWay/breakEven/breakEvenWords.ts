import type { BreakEven } from '../../../../../../core/analysis/oneWay/breakEvens.ts';
import { isQuantity } from '../../../../../../core/model/isQuantity.ts';
import type { CaseView } from '../../../caseView.svelte.ts';
import { oneStop } from '../oneStop.ts';
import { isPresentValueOfCash } from '../outcomeChoices.ts';

/** Fewer than these are told with their decimals. */
const enoughToRound = 20;

export interface BreakEvenAnswer {
  readonly found: BreakEven;
  readonly outcome: string;
  readonly target: number;
}

export interface BreakEvenSaid {
  readonly question: string;
  readonly answer: string;
  readonly notes: readonly string[];
}

/** The question of what it takes and its answer in words; what is counted is answered in whole ones. */
export function breakEvenWords(view: CaseView, { found, outcome, target }: BreakEvenAnswer): BreakEvenSaid {
  const w = view.words.oneWay;
  const { parameter: id, now, crossings, within } = found;
  const value = (number: number): string => precise(view, id, number);
  const pays = isPresentValueOfCash(view, outcome) && target === 0;
  const goal = pays
    ? w.pays
    : w.reaches(view.label(outcome), view.wording.quantity(target, view.unitText(outcome), 'sentence'));
  const [first, second] = crossings;
  const isCount = countOf(view, id) !== null;
  const question = questionOf(view, id, goal, pays && first?.rising === false);
  if (now === null) return { question, answer: w.nothingEmpty(view.label(id)), notes: [] };
  const have = w.youHave(value(now));
  if (!first)
    return {
      question,
      answer: w.noneWithin(...spanned(value(within[0]), value(within[1]))),
      notes: [oneStop(have)],
    };
  const leaps = crossings.some(({ kind }) => kind === 'jump') ? [w.leap] : [];
  if (second) {
    const values = crossings.map((one) => value(one.value));
    const between = pays && crossings.length === 2 && first.rising && !second.rising;
    const answer = between ? w.between(values[0]!, values[1]!) : w.several(values.join(' · '));
    return { question, answer: oneStop(answer), notes: [have, ...leaps].map(oneStop) };
  }
  const whole = first.rising ? Math.ceil(first.value) : Math.floor(first.value);
  const isWhole = pays && isCount && first.value >= enoughToRound;
  const shown = value(isWhole ? whole : first.value);
  const said = pays ? (first.rising ? w.least(shown) : w.most(shown)) : upper(w.at(`${shown}.`));
  const range = view.range(id);
  const inside = range && first.value >= range.low && first.value <= range.high;
  const share = first.value / now - 1;
  return {
    question,
    answer: oneStop(said),
    notes: [
      ...(isWhole && whole !== first.value ? [w.exactly(value(first.value))] : []),
      have,
      ...(now !== 0 && share !== 0
        ? [w.relative(view.wording.quantity(Math.abs(share), 'share', 'sentence'), share > 0)]
        : []),
      ...(range
        ? [
            (inside ? w.inRange : w.outOfRange)(
              view.wording.range(range.low, range.high, view.unitText(id), 'sentence'),
            ),
          ]
        : []),
      ...leaps,
    ].map(oneStop),
  };
}

/** Six digits, as they can be typed into the field. */
function precise(view: CaseView, id: string, number: number): string {
  const decimals = String(Number(number.toPrecision(6))).split('.')[1]?.length ?? 0;
  return view.wording.quantity(number, view.unitText(id), 'sentence', 10 ** -decimals);
}

/** What the parameter counts, where it counts something: "fødsler om året". */
function countOf(view: CaseView, id: string): string | null {
  const { model } = view.open;
  const parameter = model.parameters.filter(isQuantity).find((one) => one.id === id);
  const first = parameter?.unit.split(/[ /]/)[0];
  if (!parameter || !model.counts?.some((count) => count.id === first)) return null;
  return view.wording.quantity(enoughToRound, parameter.unit, 'sentence').replace(/^[\d.,\s]+/, '');
}

function questionOf(view: CaseView, id: string, goal: string, atMost: boolean): string {
  const w = view.words.oneWay;
  if (atMost) return w.howMuchAtMost(view.label(id), goal);
  const counted = countOf(view, id);
  return counted === null ? w.howMuch(view.label(id), goal) : w.howMany(counted, goal);
}

/** "0" and "55.000 fødsler om året": what both end with is said once. */
function spanned(low: string, high: string): [string, string] {
  const unit = /[^\d]*$/.exec(high)?.[0] ?? '';
  return [unit !== '' && low.endsWith(unit) ? low.slice(0, -unit.length) : low, high];
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

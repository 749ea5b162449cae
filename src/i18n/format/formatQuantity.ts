import type { Language } from '../language.ts';
import { moneyText } from './money.ts';
import { HARD, type QuantityOptions } from './quantityOptions.ts';
import { isCalendarYear } from '../isCalendarYear.ts';
import { fullNumber, headlineNumber, toStep, type ShownNumber } from './shownNumber.ts';
import { stateWords } from './stateWords.ts';
import { percentagePoints, rated } from './unitLabel.ts';
import { unitParts, type UnitParts } from './unitParts.ts';
import { isMoney, topWords } from './unitWords.ts';

/** A number with its unit in words, by the rules of the interface's language. `value` is in the unit `unitText`. */
export function formatQuantity(value: number, unitText: string, options: QuantityOptions): string {
  if (unitText === 'yes/no') return stateWords[options.language][value === 0 ? 'no' : 'yes'];
  const parts = unitParts(unitText);
  const money = parts.top.find(({ id }) => isMoney(id))?.id;
  if (money !== undefined) return rated(moneyText(value, money, options), parts, options);
  const plain = parts.top[0]?.id;
  if (plain === 'share' || plain === '%') {
    return rated(percentText(value * (plain === 'share' ? 100 : 1), plain, options), parts, options);
  }
  if (plain === 'pp') return rated(pointsText(value, options), parts, options);
  if (unitText === 'yr') return durationText(value, options);
  return countText(value, parts, options);
}

function percentText(percent: number, unit: string, options: QuantityOptions): string {
  const { language, style } = options;
  const round = options.round === undefined ? undefined : options.round * (unit === 'share' ? 100 : 1);
  const { text } = percentNumber(percent, { ...options, round });
  if (style === 'sentence') return `${text}${HARD}${language === 'da' ? 'pct.' : 'per cent'}`;
  return language === 'da' ? `${text}${HARD}%` : `${text}%`;
}

/** A whole percentage needs no ",0" where it stands alone; in a table every row has the same decimals. */
function percentNumber(percent: number, options: QuantityOptions): ShownNumber {
  const shown = numberFor(percent, options);
  return options.style === 'headline' || options.style === 'sentence'
    ? fullNumber(shown.value, options.language)
    : shown;
}

function pointsText(value: number, options: QuantityOptions): string {
  const shown = numberFor(value, options);
  const word = percentagePoints(options.language);
  const one = options.language === 'en' && Math.abs(shown.value) === 1;
  return `${shown.text}${HARD}${one ? 'percentage point' : word}`;
}

/** Calendar years stand bare; under a year a headline counts months. */
function durationText(value: number, options: QuantityOptions): string {
  const { language, style } = options;
  if (isCalendarYear(value)) return String(value);
  const months = Math.round(Math.abs(value) * 12);
  if ((style === 'headline' || style === 'sentence') && value !== 0 && months < 12) {
    return countText(Math.sign(value) * months, unitParts('month'), { ...options, round: 1 });
  }
  return countText(value, unitParts('yr'), { language, style, round: options.round });
}

function countText(value: number, parts: UnitParts, options: QuantityOptions): string {
  const { language, model, round } = options;
  const shown = numberFor(value, options);
  const one = Math.abs(shown.value) === 1;
  const whole = parts.top.length === 1 && parts.top[0]?.id === 'post' && round !== undefined && round >= 1;
  const word = whole ? wholePosts(one, language) : topWords(parts.top, { labels: model, language, one });
  return rated(word === '' ? shown.text : `${shown.text}${HARD}${word}`, parts, options);
}

function wholePosts(one: boolean, language: Language): string {
  if (language === 'da') return one ? 'hel stilling' : 'hele stillinger';
  return one ? 'whole post' : 'whole posts';
}

function numberFor(value: number, { language, style, round }: QuantityOptions): ShownNumber {
  if (style === 'receipt' || style === 'field') return fullNumber(value, language);
  return round === undefined ? headlineNumber(value, language) : toStep(value, round, language);
}

import type { Language } from '../language.ts';
import { unitName, type UnitLabels } from './unitNames.ts';
import type { UnitPart } from './unitParts.ts';

/** In running text a rate is "om året"; in fields, tables and workings "pr. år". */
export type RateStyle = 'running' | 'label';

/** The units on top of the line: "timer", "teamtimer"; empty for plain numbers. */
export function topWords(
  top: readonly UnitPart[],
  options: { labels: UnitLabels | undefined; language: Language; one: boolean },
): string {
  const named = top.filter(({ id }) => !isPlain(id) && !isMoney(id));
  const join = options.language === 'da' ? '' : '-';
  return named
    .map(({ id, power }, index) => {
      const name = unitName(id, options.labels, options.language);
      const word = index === named.length - 1 && !options.one ? name.many : name.one;
      return word + powerMark(power);
    })
    .join(join);
}

/** The units below the line: "om året", "pr. fødsel", "pr. årsværk"; empty where there are none. */
export function bottomWords(
  bottom: readonly UnitPart[],
  options: { labels: UnitLabels | undefined; language: Language; style: RateStyle },
): string {
  const { labels, language, style } = options;
  // Hours per post and year are hours per full-time equivalent: the year is in the word.
  const perPost = bottom.some(({ id }) => id === 'post') && bottom.some(({ id }) => id === 'yr');
  const said = bottom.filter(({ id }) => !isPlain(id) && !(perPost && id === 'yr'));
  const others = said.filter(({ id }) => !(id in calendar));
  const times = said.filter(({ id }) => id in calendar);
  return [...others, ...times]
    .map(({ id, power }) => {
      const running = style === 'running' && power === 1 ? calendar[id]?.[language] : undefined;
      return running ?? `${per[language]}\u00a0${unitName(id, labels, language).one}${powerMark(power)}`;
    })
    .join(' ');
}

export function isMoney(id: string): boolean {
  return id in moneyFactor;
}

/** Kroner in one of the money unit. */
export const moneyFactor: Readonly<Record<string, number>> = { DKK: 1, kDKK: 1e3, mDKK: 1e6, bnDKK: 1e9 };

export function isPlain(id: string): boolean {
  return id === 'share' || id === 'factor' || id === '1' || id === '%' || id === 'pp';
}

const per: Readonly<Record<Language, string>> = { da: 'pr.', en: 'per' };

const calendar: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  yr: { da: 'om året', en: 'a year' },
  month: { da: 'om måneden', en: 'a month' },
  week: { da: 'om ugen', en: 'a week' },
  day: { da: 'om dagen', en: 'a day' },
};

function powerMark(power: number): string {
  if (power === 1) return '';
  return power === 2 ? '²' : power === 3 ? '³' : `^${power}`;
}

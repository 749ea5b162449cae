import type { Language } from '../language.ts';
import { moneyLabel } from './money.ts';
import type { QuantityOptions } from './quantityOptions.ts';
import { unitParts, type UnitParts } from './unitParts.ts';
import { bottomWords, isMoney, topWords } from './unitWords.ts';

interface UnitLabelOptions extends Pick<QuantityOptions, 'language' | 'model'> {
  readonly style?: QuantityOptions['style'];
}

/** The unit alone, as it stands behind a field or over a column: "børn pr. år", "%", "DKK per year". */
export function unitLabel(unitText: string, options: UnitLabelOptions): string {
  if (unitText === 'yes/no') return '';
  const parts = unitParts(unitText);
  const { language, model, style = 'field' } = options;
  const money = parts.top.find(({ id }) => isMoney(id))?.id;
  const plain = parts.top[0]?.id;
  const head =
    money !== undefined
      ? moneyLabel(money, language)
      : plain === 'share' || plain === '%'
        ? '%'
        : plain === 'pp'
          ? percentagePoints(language)
          : topWords(parts.top, { labels: model, language, one: false });
  return rated(head, parts, { language, model, style });
}

/** Words of the top with those of the bottom behind: "timer" + "om året". */
export function rated(
  head: string,
  { bottom }: UnitParts,
  { model, language, style }: QuantityOptions,
): string {
  const running = style === 'headline' || style === 'sentence';
  const tail = bottomWords(bottom, { labels: model, language, style: running ? 'running' : 'label' });
  return [head, tail].filter((text) => text !== '').join(' ');
}

export function percentagePoints(language: Language): string {
  return language === 'da' ? 'procentpoint' : 'percentage points';
}

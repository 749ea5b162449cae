import type { Language } from '../language.ts';
import { HARD, type QuantityOptions } from './quantityOptions.ts';
import { fullNumber, headlineNumber, toStep, trimmed } from './shownNumber.ts';
import { moneyFactor } from './unitWords.ts';

/** An amount with its currency: "950.000 kr.", "8,4 mio. kr.", "DKK 8.4 million". */
export function moneyText(value: number, unit: string, options: QuantityOptions): string {
  const { language, style, round } = options;
  const exact = style === 'receipt' || style === 'field';
  const kroner = value * (moneyFactor[unit] ?? 1);
  const large =
    Math.abs(kroner) >= 999_500 || (unit === 'mDKK' && (round !== undefined || Math.abs(kroner) >= 1e5));
  if (exact ? unit === 'mDKK' || unit === 'bnDKK' : large && (round === undefined || unit === 'mDKK')) {
    const millions = kroner / 1e6;
    const shown = exact
      ? fullNumber(millions, language)
      : round === undefined
        ? trimmed(millions, Math.abs(millions) >= 99.95 ? 0 : 1, language)
        : toStep(millions, round, language);
    return moneyOrder(shown.text, 'million', language);
  }
  const factor = moneyFactor[unit] ?? 1;
  const shown = exact
    ? fullNumber(kroner, language)
    : round === undefined
      ? headlineNumber(kroner, language, 'money')
      : toStep(kroner, round * factor, language);
  return moneyOrder(shown.text, 'one', language);
}

function moneyOrder(number: string, size: 'one' | 'million', language: Language): string {
  if (language === 'da') return [number, ...(size === 'million' ? ['mio.'] : []), 'kr.'].join(HARD);
  return ['DKK', number, ...(size === 'million' ? ['million'] : [])].join(HARD);
}

/** The currency alone, over a column or behind a field. */
export function moneyLabel(unit: string, language: Language): string {
  const labels: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
    kDKK: { da: '1.000 kr.', en: 'DKK thousand' },
    mDKK: { da: 'mio. kr.', en: 'DKK million' },
    bnDKK: { da: 'mia. kr.', en: 'DKK billion' },
  };
  return (labels[unit]?.[language] ?? (language === 'da' ? 'kr.' : 'DKK')).replaceAll(' ', HARD);
}

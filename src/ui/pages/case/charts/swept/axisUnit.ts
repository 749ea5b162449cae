import { numberText } from '../../../../../core/number/numberText.ts';
import { fromBase, toBase } from '../../../../../core/units/unit.ts';
import { moneyScale } from '../../../../charts/moneyScale.ts';
import type { CaseView } from '../../caseView.svelte.ts';

/** What the figures of one axis are drawn and written in. */
export interface AxisUnit {
  readonly label: string;
  /** From a figure's own unit. */
  readonly of: (id: string, value: number) => number;
  readonly tickText: (value: number, step: number) => string;
}

/** A figure to be drawn along the axis: its value at each step, NaN where it has none. */
export interface Series {
  readonly id: string;
  readonly values: readonly number[];
}

const money = /^(?:k|m|bn)?DKK/;
const kroner: Readonly<Record<string, number>> = { DKK: 1, kDKK: 1e3, mDKK: 1e6, bnDKK: 1e9 };

/** The axis of figures of one dimension: in the unit of the first of them, large sums in millions. */
export function axisUnit(view: CaseView, series: readonly Series[]): AxisUnit {
  const unitOf = (id: string) => view.open.program.figures.get(id)?.unit ?? null;
  const first = series[0]?.id ?? '';
  const unit = unitOf(first);
  const written = view.unitText(first);
  const alike = (id: string, value: number): number => {
    const own = unitOf(id);
    return own && unit && own.text !== unit.text ? fromBase(toBase(value, own), unit) : value;
  };
  const prefix = money.exec(written)?.[0];
  const size = prefix === undefined ? 1 : (kroner[prefix] ?? 1);
  const amounts = series.flatMap(({ id, values }) => values.map((value) => alike(id, value) * size));
  const scale = moneyScale(prefix === undefined ? [] : amounts);
  const shown = prefix === undefined ? written : written.replace(money, scale.unit);
  const factor = written === 'share' ? 100 : size / scale.size;
  return {
    label: view.wording.unit(shown, 'table'),
    of: (id, value) => alike(id, value) * factor,
    tickText: (value, step) =>
      numberText(value, view.language, { decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) }),
  };
}

/** What a figure is called with its unit, where the name does not say it already. */
export function namedWithUnit(name: string, unit: string): string {
  const plain = (text: string): string => text.replace(/\s/g, ' ').toLowerCase();
  return unit === '' || plain(name).includes(plain(unit)) ? name : `${name} (${unit})`;
}

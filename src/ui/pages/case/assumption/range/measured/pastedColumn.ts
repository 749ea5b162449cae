import type { TableColumn } from '../../../../../../core/dataset/table.ts';
import type { Quantity } from '../../../../../../core/model/parameter.ts';
import { endsOf } from '../../../../../../core/number/endsOf.ts';
import { numberText } from '../../../../../../core/number/numberText.ts';
import type { NumberStyle } from '../../../../../../core/number/readNumber.ts';
import type { Measurements } from '../../../../../../core/uncertainty/measured/readMeasurements.ts';
import type { CaseView } from '../../../caseView.svelte.ts';
import { percentShown } from '../../../percentShown.ts';

/** Pasted numbers as a column, which is how numbers are converted and judged. */
export function pastedColumn({ numbers }: Measurements, name: string): TableColumn {
  return { id: 'pasted', name, type: 'number', data: numbers };
}

/** What they are taken to be in: as the field shows it, but shares where none is over 1 and none says per cent. */
export function pastedUnit({ numbers, percents }: Measurements, parameter: Quantity): string {
  if (!percentShown(parameter)) return parameter.unit;
  return percents === 0 && endsOf(numbers).high <= 1 ? parameter.unit : '%';
}

/** Samples as they would be pasted, in the unit that the field shows. */
export function writtenSamples(
  samples: readonly number[],
  parameter: Quantity,
  language: NumberStyle,
): { readonly text: string; readonly unit: string } {
  const percent = percentShown(parameter);
  const shown = percent ? samples.map((value) => Number((value * 100).toPrecision(12))) : samples;
  const text = shown.map((value) => numberText(value, language)).join('\n');
  return { text, unit: percent ? '%' : parameter.unit };
}

/** What cannot be read, or is written in two ways; null = nothing. */
export function problemOfPaste(
  { words, language }: CaseView,
  { unread, percents, numbers }: Measurements,
  unitText: string,
  unit: string,
): string | null {
  const w = words.measured;
  if (unread) {
    const others = unread.count - 1;
    const first = w.unread(numberText(unread.line, language), unread.text.slice(0, 40));
    return others === 0 ? first : `${first} ${w.unreadMore(numberText(others, language))}`;
  }
  if (percents === 0) return null;
  if (percents < numbers.length) return w.somePercents;
  return unit === '%' ? null : w.percentsNot(unitText);
}

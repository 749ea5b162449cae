import type { Text } from '../../core/model/text.ts';
import type { FigureState } from '../../core/program/figureAt.ts';
import { formatQuantity } from './formatQuantity.ts';
import type { QuantityOptions } from './quantityOptions.ts';
import { stateWords } from './stateWords.ts';

/** A figure as it stands in one of its states: its number, or the word for having none. */
export function formatState(
  state: FigureState,
  unitText: string,
  options: QuantityOptions & { readonly none?: Text | undefined; readonly horizon?: number | undefined },
): string {
  const words = stateWords[options.language];
  switch (state.state) {
    case 'value':
      return formatQuantity(state.value, unitText, options);
    case 'missing':
      return words.missing;
    case 'none':
      return options.none?.[options.language] ?? words.none;
    case 'never':
      if (options.horizon === undefined) return options.none?.[options.language] ?? words.never;
      return words.neverWithin(formatQuantity(options.horizon, 'yr', { ...options, round: undefined }));
  }
}

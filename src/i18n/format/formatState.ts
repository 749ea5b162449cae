import type { Text } from '../../core/model/text.ts';
import type { FigureState } from '../../core/program/figureAt.ts';
import { formatQuantity } from './formatQuantity.ts';
import type { QuantityOptions } from './quantityOptions.ts';
import { stateWords } from './stateWords.ts';

const inWords: ReadonlySet<string> = new Set(['headline', 'sentence']);

interface StateOptions {
  /** The case's own words for "there is no such figure". */
  readonly none?: Text | undefined;
  /** The case's own words for 0, where figures stand in words and not in a table or a calculation. */
  readonly zero?: Text | undefined;
  readonly horizon?: number | undefined;
}

/** A figure as it stands in one of its states: its number, or the word for having none. */
export function formatState(
  state: FigureState,
  unitText: string,
  options: QuantityOptions & StateOptions,
): string {
  const words = stateWords[options.language];
  switch (state.state) {
    case 'value':
      if (state.value === 0 && options.zero && inWords.has(options.style))
        return options.zero[options.language];
      return formatQuantity(state.value, unitText, options);
    case 'missing':
      return words.missing;
    case 'none':
      return options.none?.[options.language] ?? words.none;
    case 'whole':
      return words.whole;
    case 'never':
      if (options.horizon === undefined) return options.none?.[options.language] ?? words.never;
      return words.neverWithin(formatQuantity(options.horizon, 'yr', { ...options, round: undefined }));
  }
}

import { uniform, type Column } from '../../column.ts';
import { add, divide } from '../operators/arithmetic.ts';
import { apportion } from './apportion.ts';
import { functions, type FunctionName } from './catalogue.ts';
import { choose } from './choose.ts';
import { clamp, larger, smaller } from './extremes.ts';
import type { Rows } from './groupedRows.ts';
import { roundTo } from './rounding.ts';
import { absolute, isKnown, squareRoot } from './single.ts';
import { total } from './total.ts';

export interface CallScope extends Omit<Rows, 'group'> {
  annuityFactor(life: Column, rate: Column | null): Column;
}

/** The argument at which a function takes a choice to group by. */
export function groupArgument(name: string): number | null {
  return name === 'total' ? 1 : name === 'apportion' ? 3 : null;
}

/** The value of a call from its evaluated arguments (without the group); a checked formula has no other calls. */
export function evaluateCall(
  called: { readonly name: string; readonly values: readonly Column[]; readonly group: Column | null },
  scope: CallScope,
): Column {
  const known = functions.get(called.name);
  const [first, second, third] = called.values;
  if (!known || !first)
    throw new Error(`there is no function ${called.name} of ${called.values.length} values`);
  const rows: Rows = { lanes: scope.lanes, counted: (row) => scope.counted(row), group: called.group };
  return apply(known.name, [first, ...called.values.slice(1)], { second, third, rows, scope });
}

function apply(
  name: FunctionName,
  values: readonly [Column, ...Column[]],
  { second, third, rows, scope }: Applied,
): Column {
  const [first] = values;
  switch (name) {
    case 'if':
      return choose(first, needed(second), third ?? null);
    case 'min':
      return values.reduce((a, b) => smaller(a, b));
    case 'max':
      return values.reduce((a, b) => larger(a, b));
    case 'mean':
      return divide(
        values.reduce((a, b) => add(a, b)),
        uniform(values.length),
      );
    case 'abs':
      return absolute(first);
    case 'clamp':
      return clamp(first, needed(second), needed(third));
    case 'floor':
    case 'ceil':
    case 'round':
      return roundTo(name, first, second ?? null);
    case 'sqrt':
      return squareRoot(first);
    case 'known':
      return isKnown(first);
    case 'annuityFactor':
      return scope.annuityFactor(first, second ?? null);
    case 'total':
      return total(first, rows);
    case 'apportion':
      return apportion({ amount: first, key: needed(second), step: needed(third) }, rows);
  }
}

interface Applied {
  readonly second: Column | undefined;
  readonly third: Column | undefined;
  readonly rows: Rows;
  readonly scope: CallScope;
}

function needed(column: Column | undefined): Column {
  if (!column) throw new Error('a checked call has all its arguments');
  return column;
}

import type { Change } from '../../../../src/core/model/scenario.ts';
import { isQuantity } from '../../../../src/core/model/isQuantity.ts';
import type { Quantity } from '../../../../src/core/model/parameter.ts';
import { compileCase } from '../../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../../src/core/program/prepareInputs.ts';
import { oracle } from '../../../fixtures/oracle.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';

/** The robot as the worked examples S01–S04 see it, with their names for its parameters. */
export const robot = compileCase(workedCase('birth-robot'));

export const named: Readonly<Record<string, string>> = {
  births: 'births',
  minutes: 'minutesPerBirth',
  use: 'useShare',
  wage: 'midwifeHour',
  running: 'running',
  investment: 'investment',
};

interface Bar {
  readonly param: string;
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
}

type Ranges = Readonly<Record<string, { readonly low: number; readonly high: number }>>;

export const s01 = oracle<{ parameters: Ranges }, { baseNpv: number; order: string[]; bars: Bar[] }>('S01');
export const s02 = oracle<unknown, Record<string, number>>('S02');
export const s04 = oracle<{ cashShare: number[] }, { npv: number[]; breakEvenCashShare: number }>('S04');

const ranges = Object.entries(s01.inputs.parameters).map(([name, { low, high }]): Change => ({
  parameter: named[name]!,
  low,
  high,
}));

/** Its other parameters have no part in the model of those examples: they are held fixed. */
const others = robot.model.parameters
  .filter(isQuantity)
  .filter(({ id }) => !Object.values(named).includes(id))
  .map(({ id }): Change => ({ parameter: id, dist: 'fixed' }));

export const inputs = prepareInputs(robot, { reading: 'S04', changes: [...ranges, ...others] });

export function quantityOf(id: string): Quantity {
  const found = robot.model.parameters.filter(isQuantity).find((one) => one.id === id);
  if (!found) throw new Error(`the robot has no quantity ${id}`);
  return found;
}

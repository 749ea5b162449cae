import { expect, it } from 'vitest';
import type { Table } from '../../../src/core/dataset/table.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { prepareInputs } from '../../../src/core/program/prepareInputs.ts';
import { samplesOf } from '../../../src/app/draws/samplesOf.ts';
import { quantity, smallCase } from '../../fixtures/smallCase.ts';

const numbers = (unit: string, id: string) => ({
  ...{ id, name: id, type: 'number' as const, unit },
  data: Float64Array.from({ length: 25 }, (_, i) => (i === 24 ? 9999 : 60 * i)),
});
const table: Table = {
  columns: [numbers('min', 'Minutter'), numbers('DKK', 'Udgift')],
  rows: 25,
  labels: null,
  totals: [24],
};

it('samplesOf gives each parameter its column in its own unit, without totals and what does not fit', () => {
  const drawn = (id: string, unit: string, column: string) =>
    quantity(id, unit, 1, { dist: { empirical: column } });
  const parameters = [
    drawn('hours', 'h', 'Minutter'),
    drawn('minutes', 'min', 'Minutter'),
    drawn('clash', 'h', 'Udgift'),
    drawn('gone', 'h', 'Timer'),
    quantity('plain', 'h', 1),
  ];
  const program = compileCase(smallCase({ parameters }));
  const inputs = prepareInputs(program);
  const found = samplesOf({ program, inputs, table });
  expect([...found.keys()]).toEqual(['hours', 'minutes']);
  expect(found.get('hours')).toEqual(Float64Array.from({ length: 24 }, (_, i) => i));
  expect(found.get('minutes')?.[23]).toBe(1380);
  expect(samplesOf({ program, inputs, table: null }).size).toBe(0);
});

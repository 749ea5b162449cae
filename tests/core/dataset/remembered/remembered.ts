import type { Parameter } from '../../../../src/core/model/parameter.ts';
import type { Table } from '../../../../src/core/dataset/table.ts';
import { readUnits } from '../../../../src/core/units/readUnits.ts';

const quantity = (id: string, unit: string): Parameter => ({
  ...{ id, label: { da: id, en: id }, class: 'document', unit, value: 1 },
});

export const target = {
  model: { parameters: [quantity('births', 'birth/yr'), quantity('minutes', 'min/birth')] },
  units: readUnits([{ id: 'birth' }], []).table,
};

/** Two number columns under these headers, as the columns c1 and c2. */
export function tableUnder(first: string, second: string): Table {
  return {
    columns: [
      { id: 'c1', name: first, type: 'number', data: Float64Array.of(10, 20) },
      { id: 'c2', name: second, type: 'number', data: Float64Array.of(5, 6) },
    ],
    rows: 2,
    labels: null,
  };
}

export const mapping = { births: { column: 'c1', unit: 'birth/month' }, minutes: 'c2' };

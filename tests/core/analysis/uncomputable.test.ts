import { expect, it } from 'vitest';
import { uncomputable } from '../../../src/core/analysis/uncomputable.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { formula, quantity, smallCase } from '../../fixtures/smallCase.ts';

const model = smallCase({
  parameters: [
    quantity('known', '1', 2),
    quantity('price', '1', null),
    quantity('volume', '1', null),
    quantity('claimed', '1', null),
    quantity('tried', '1', 5, { startsEmpty: true } as object),
  ],
  formulas: [
    formula('cost', '1', 'price * volume'),
    formula('dearer', '1', 'volume * price * known'),
    formula('given', '1', 'known * known'),
    formula('asSaid', '1', 'claimed * known'),
    formula('onTrial', '1', 'tried * known'),
  ],
  outcomes: ['cost', 'dearer', 'given', 'asSaid', 'onTrial'].map((figure) => ({ figure, unit: '1' })),
  readings: [
    { id: 'asPublished', values: { claimed: 3 } },
    { id: 'other', values: { price: 1, volume: 1 } },
  ],
});

it('uncomputable names the outcomes no source gives figures for, by what they lack', () => {
  expect(uncomputable(compileCase(model), null)).toEqual([
    { figures: ['cost', 'dearer'], lacking: ['price', 'volume'] },
    { figures: ['onTrial'], lacking: ['tried'] },
  ]);
});

it('uncomputable finds nothing where every outcome has a value', () => {
  const known = { ...model, outcomes: [{ figure: 'given', unit: '1' }] };
  expect(uncomputable(compileCase(known), null)).toEqual([]);
});

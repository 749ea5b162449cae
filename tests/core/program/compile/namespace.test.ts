import { describe, expect, it } from 'vitest';
import { lineTexts, namespace } from '../../../../src/core/program/compile/namespace.ts';
import { cashLine, formula, quantity, say, smallCase } from '../../../fixtures/smallCase.ts';

describe('namespace', () => {
  it('holds parameters, formulas, lines and measures with their kind', () => {
    const { named } = namespace(
      smallCase({
        parameters: [
          quantity('a', 'share', 1),
          quantity('b', 'share', { formula: 'a' }),
          { id: 'c', label: say('c'), class: 'assumption', options: ['x'], value: 'x' },
          { id: 'd', label: say('d'), class: 'assumption', unit: 'share', profile: [1] },
        ],
        formulas: [formula('e', 'share', 'a')],
        lines: [cashLine('f', 'a')],
        measures: [
          { id: 'g', measure: 'npv', of: { lens: 'cash' } },
          { id: 'h', solve: { for: 'a', make: 'g', within: [0, 1] } },
        ],
      }),
    );
    expect([...named.values()].map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'a parameter',
      'b computed',
      'c choice',
      'd profile',
      'e formula',
      'f line',
      'g measure',
      'h solve',
    ]);
  });

  it('sees a name used by two kinds', () => {
    const model = smallCase({
      parameters: [quantity('a', 'share', 1)],
      formulas: [formula('a', 'share', '1')],
    });
    expect(namespace(model).issues).toEqual([{ code: 'program.duplicate-id', at: 'formulas[0]', id: 'a' }]);
  });
});

describe('lineTexts', () => {
  it('lists the formula texts of a line by field', () => {
    const yearly = cashLine('a', 'x', { when: { yearly: { from: '1[yr]', accumulate: { decay: 'd' } } } });
    expect(lineTexts(yearly)).toMatchObject({ amount: 'x', from: '1[yr]', decay: 'd' });
    expect(lineTexts(cashLine('a', 'x', { when: { repay: { of: 'b', perYear: 'y' } } }))).toMatchObject({
      perYear: 'y',
    });
    expect(lineTexts(cashLine('a', 'x', { when: { follow: { line: 'b', share: 's' } } }))).toEqual({
      share: 's',
    });
  });
});

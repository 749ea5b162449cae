import { describe, expect, it } from 'vitest';
import { parityOf } from '../../../src/core/analysis/parityOf.ts';
import { formula, quantity, smallCase } from '../../fixtures/smallCase.ts';
import { WORKED, workedCase } from '../../fixtures/worked/complete.ts';

describe('parityOf', () => {
  it('reproduces all 100 figures of the eight worked documents', () => {
    const lines = WORKED.flatMap((id) => parityOf(workedCase(id)));
    expect(lines.filter(({ ok }) => !ok)).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(100);
  });

  it('says no to a figure outside its tolerance and compares in the printed unit', () => {
    const model = smallCase({
      parameters: [quantity('minutes', 'min', 90)],
      formulas: [formula('time', 'h', 'minutes')],
      published: [
        { figure: 'time', printed: 90, unit: 'min', tol: 0, kind: 'printed', src: [] },
        { figure: 'time', printed: 1.4, tol: 0.05, kind: 'printed', src: [] },
        { figure: 'time', at: { minutes: 84 }, printed: 1.4, tol: 0, kind: 'printed', src: [] },
        { figure: 'time', at: { minutes: null }, printed: null, tol: 0, kind: 'printed', src: [] },
      ],
    });
    expect(parityOf(model).map(({ ok, computed }) => [ok, computed])).toEqual([
      [true, 90],
      [false, 1.5],
      [true, 1.4],
      [true, null],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { parityOf } from '../../../../src/core/analysis/parityOf.ts';
import { workedCase } from '../../../fixtures/worked/complete.ts';
import { read, rowOf, run } from './workedRun.ts';

describe('price levels', () => {
  const model = workedCase('under-activity-2017');
  const at = (priceLevel: string) => run(model, { rows: true, settings: { priceLevel } });

  it('carry 8.39 million of 2017 to 9.17 million of 2022 by the chain of yearly rates', () => {
    const later = at('22-PL');
    expect(read(later, 'cut', rowOf(later, 'AHH medical'))).toBeCloseTo(9.172777, 6);
    expect(later.inputs.prices.get('drgValue')).toMatchObject({
      from: '17-PL',
      to: '22-PL',
      steps: [2018, 2019, 2020, 2021, 2022].map((year) => ({ year, rate: 0.018 })),
    });
  });

  it('come back to where they were', () => {
    const there = at('22-PL').inputs.prices.get('drgValue')?.factor ?? NaN;
    const parameters = model.parameters.map((parameter) => ({ ...parameter, priceLevel: '22-PL' }));
    const back = run({ ...model, parameters } as typeof model, {
      rows: true,
      settings: { priceLevel: '17-PL' },
    });
    expect(there * (back.inputs.prices.get('drgValue')?.factor ?? NaN)).toBeCloseTo(1, 12);
  });

  it('name the year that is missing, once, however many amounts need it', () => {
    const { 2020: _, ...rates } = { ...model.priceIndex?.rates };
    const priceIndex = { id: 'health-pl', rates };
    const broken = run({ ...model, priceIndex }, { rows: true, settings: { priceLevel: '22-PL' } });
    expect(broken.inputs.issues).toEqual([
      { code: 'program.missing-price-year', at: expect.any(String), year: 2020 },
    ]);
    expect(read(broken, 'converted', rowOf(broken, 'AHH medical'))).toBeCloseTo(4550.4, 6);
  });

  it('leave parity at the level the source was written in', () => {
    expect(parityOf(model).every(({ ok }) => ok)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { bounds, discountBounds } from '../../../../src/core/document/check/bounds.ts';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import type { Quantity } from '../../../../src/core/model/parameter.ts';
import { sampleCase } from '../samples.ts';

const model = sampleCase();
const share = model.parameters[2] as Quantity;

function withShare(change: Partial<Quantity>): CaseModel {
  return { ...model, parameters: [{ ...share, ...change }], readings: [], published: [], measures: [] };
}

describe('bounds', () => {
  it('finds nothing wrong with a sound case', () => {
    expect(bounds(model)).toEqual([]);
  });

  it('keeps shares between 0 and 1 unless the case gives other limits', () => {
    expect(bounds(withShare({ value: 0, low: 0, high: 1 }))).toEqual([]);
    expect(bounds(withShare({ value: 1.2, low: 0, high: 1.2 })).map(({ at }) => at)).toEqual([
      'parameters[0].value',
      'parameters[0].high',
    ]);
    expect(bounds(withShare({ value: 1.2, low: 0, high: 1.2, limits: [0, 2] }))).toEqual([]);
  });

  it('wants low, value and high in order, when they are given', () => {
    expect(bounds(withShare({ value: 0.5, low: 0.6, high: 0.9 }))).toEqual([
      { code: 'document.disordered', at: 'parameters[0].low', low: 0.6, high: 0.5 },
    ]);
    expect(bounds(withShare({ value: null, low: 0.6, high: 0.5 }))).toHaveLength(1);
    expect(bounds(withShare({ value: { formula: 'x' }, low: 0.6, high: 0.7 }))).toEqual([]);
  });

  it('wants limits in order, and says only that when they are not', () => {
    expect(bounds(withShare({ limits: [1, 0] }))).toEqual([
      { code: 'document.disordered', at: 'parameters[0].limits', low: 1, high: 0 },
    ]);
  });

  it('looks at readings, published figures and the range of a solve too', () => {
    const readings = [{ id: 'r', values: { avoided: 2 }, settings: { discount: [] } }];
    const published = [{ ...model.published?.[0], at: { trolleys: 0 } }] as CaseModel['published'];
    const measures = [{ id: 'm', solve: { for: 'avoided', make: 'hours', within: [1, 0] as const } }];
    const places = bounds({ ...model, readings, published: published ?? [], measures }).map(({ at }) => at);
    expect(places).toEqual([
      'readings[0].values.avoided',
      'published[0].at.trolleys',
      'measures[0].solve.within',
    ]);
  });
});

describe('discountBounds', () => {
  it('wants bands to rise and only the last to hold for ever', () => {
    const band = (toYear: number | null) => ({ toYear, rate: 0.03 });
    expect(discountBounds({ discount: [band(35), band(70), band(null)] }, 's')).toEqual([]);
    expect(discountBounds({ discount: [band(35), band(35)] }, 's')).toEqual([
      { code: 'document.disordered', at: 's.discount[1].toYear', low: 35, high: 35 },
    ]);
    expect(discountBounds({ discount: [band(null), band(70)] }, 's')).toMatchObject([
      { code: 'document.wrong-type', at: 's.discount[0].toYear' },
    ]);
  });
});

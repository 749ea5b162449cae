import { expect, it } from 'vitest';
import { sourceReferences } from '../../../../src/core/document/check/sourceReferences.ts';
import { sampleCase } from '../samples.ts';

it('sourceReferences names every reference whose first word is no source', () => {
  const model = sampleCase();
  expect(sourceReferences(model)).toEqual([]);
  const sources = [{ id: 'mad', title: { da: 'x', en: 'x' } }];
  const found = sourceReferences({ ...model, sources });
  expect(found[0]).toEqual({
    code: 'document.unknown-source',
    at: 'parameters[0].src[0]',
    source: 'made',
    near: 'mad',
  });
  const places = found.map(({ at }) => at.replace(/\[[0-9]+\]/, ''));
  expect(new Set(places)).toEqual(
    new Set(['parameters.src[0]', 'published.src[0]', 'correlations.src[0]', 'priceIndex.src']),
  );
});

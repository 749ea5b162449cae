import { expect, test } from 'vitest';
import type { CaseModel } from '../../../../../src/core/model/case.ts';
import { sourceOf } from '../../../../../src/ui/pages/case/reference/sourceOf.ts';

const sources: CaseModel['sources'] = [{ id: 'S', title: { da: 'Strategi', en: 'Strategy' } }];

test('the word before the first space names the source, the rest the place in it', () => {
  const found = sourceOf({ sources }, 'S Del 1, s. 12');
  expect(found.source?.title.da).toBe('Strategi');
  expect(found.place).toBe('Del 1, s. 12');
});

test('a source that is not listed is left as it is written', () => {
  expect(sourceOf({ sources }, 'F48')).toEqual({ reference: 'F48', source: null, place: '' });
});

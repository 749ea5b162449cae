import { describe, expect, it } from 'vitest';
import { profileBounds, setValueIssue } from '../../../../src/core/document/check/setValueIssue.ts';
import type { SetValue } from '../../../../src/core/model/scenario.ts';
import { sampleCase } from '../samples.ts';

const parameters = new Map(sampleCase().parameters.map((parameter) => [parameter.id, parameter]));

describe('setValueIssue', () => {
  it.each<[string, SetValue]>([
    ['trips', 601],
    ['trips', null],
    ['avoided', 1],
    ['payment', 'loan'],
    ['payment', null],
    ['adoption', [0, 1]],
    ['adoption', 'slow'],
  ])('lets %s be %j', (id, value) => {
    expect(setValueIssue(parameters.get(id)!, value, 'v')).toBeNull();
  });

  it.each<[string, SetValue, object]>([
    ['trips', 'many', { code: 'document.wrong-type', expected: 'number', found: 'string' }],
    ['trips', [1], { code: 'document.wrong-type', expected: 'number', found: 'Array' }],
    ['avoided', 1.001, { code: 'document.out-of-bounds', value: 1.001, low: 0, high: 1 }],
    ['avoided', NaN, { code: 'document.wrong-type', expected: 'number' }],
    ['trolleys', 0.5, { code: 'document.out-of-bounds', value: 0.5, low: 1, high: null }],
    ['payment', 'gift', { code: 'document.unknown-reference', id: 'gift', to: 'option' }],
    ['payment', 1, { code: 'document.wrong-type', expected: 'option', found: 'number' }],
    ['adoption', null, { code: 'document.wrong-type', expected: 'Array', found: 'null' }],
    ['adoption', 'fast', { code: 'document.unknown-reference', id: 'fast', to: 'option' }],
    ['adoption', 'toString', { code: 'document.unknown-reference', id: 'toString', to: 'option' }],
  ])('does not let %s be %j', (id, value, issue) => {
    expect(setValueIssue(parameters.get(id)!, value, 'v')).toMatchObject({ at: 'v', ...issue });
  });
});

describe('profileBounds', () => {
  it('names the first share outside 0 to 1', () => {
    expect(profileBounds([0, 1], 'p')).toBeNull();
    expect(profileBounds([0, -0.1, 2], 'p')).toMatchObject({ at: 'p[1]', value: -0.1 });
  });
});

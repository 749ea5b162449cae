import { describe, expect, it } from 'vitest';
import { mergeDocument } from '../../../../src/core/document/template/mergeDocument.ts';

describe('mergeDocument', () => {
  it('merges objects field by field, at every depth', () => {
    const base = { title: { da: 'a', en: 'b' }, settings: { start: 2027, horizon: 5 } };
    expect(mergeDocument(base, { settings: { horizon: 10 } })).toEqual({
      title: { da: 'a', en: 'b' },
      settings: { start: 2027, horizon: 10 },
    });
  });

  it('merges arrays of things by id or by figure and keeps their order', () => {
    const base = {
      parameters: [
        { id: 'a', value: 1 },
        { id: 'b', value: 2 },
      ],
      outcomes: [{ figure: 'a', unit: 'h' }],
    };
    const over = { parameters: [{ id: 'b', value: 3 }, { id: 'c' }], outcomes: [{ figure: 'a', round: 1 }] };
    expect(mergeDocument(base, over)).toEqual({
      parameters: [{ id: 'a', value: 1 }, { id: 'b', value: 3 }, { id: 'c' }],
      outcomes: [{ figure: 'a', unit: 'h', round: 1 }],
    });
  });

  it('replaces arrays without ids, and fields of which one form rules out another', () => {
    const base = {
      verdict: [{ tone: 'gain' }],
      when: { once: {} },
      published: [{ figure: 'a', printed: 1 }],
    };
    const over = { verdict: [], when: { yearly: {} }, published: [{ figure: 'a', row: 'x', printed: 2 }] };
    expect(mergeDocument(base, over)).toEqual(over);
  });

  it('drops a thing marked remove, whether or not there is one', () => {
    const drop = (id: string) => mergeDocument([{ id: 'a' }, { id: 'b' }], [{ id, remove: true }]);
    expect(drop('a')).toEqual([{ id: 'b' }]);
    expect(drop('x')).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('changes neither of the two it merges', () => {
    const base = Object.freeze([Object.freeze({ id: 'a', value: 1 })]);
    const over = Object.freeze([Object.freeze({ id: 'a', value: 2, replace: true })]);
    expect(mergeDocument(base, over)).toEqual([{ id: 'a', value: 2 }]);
  });
});

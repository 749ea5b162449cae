import { describe, expect, it } from 'vitest';
import { fillCountLabels } from '../../../../src/core/document/template/fillCountLabels.ts';

const counts = [{ id: 'event', one: { da: 'prøve', en: 'test' }, many: { da: 'prøver', en: 'tests' } }];

describe('fillCountLabels', () => {
  it('writes singular, plural and capitalised labels, each language by its own', () => {
    const title = { da: '{Event.many} pr. {event}', en: '{Event} of {event.many}' };
    expect(fillCountLabels({ counts, title })).toEqual({
      counts,
      title: { da: 'Prøver pr. prøve', en: 'Test of tests' },
    });
  });

  it('reaches texts inside lists and things', () => {
    const filled = fillCountLabels({
      counts,
      checks: [{ say: { da: '{event}', en: '{event}' }, tone: 'gain' }],
    });
    expect(filled['checks']).toEqual([{ say: { da: 'prøve', en: 'test' }, tone: 'gain' }]);
  });

  it('leaves figures, formulas and unknown placeholders alone', () => {
    const document = {
      counts,
      formulas: [{ id: 'hours', formula: 'a' }],
      note: { da: '{hours} {other}', en: '{hours} {other}' },
    };
    expect(fillCountLabels(document)).toEqual(document);
  });

  it('gives a document without counts back as it was', () => {
    const document = { title: { da: '{event}', en: '{event}' } };
    expect(fillCountLabels(document)).toEqual(document);
  });
});

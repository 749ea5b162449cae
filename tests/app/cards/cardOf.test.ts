import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/app/cards/cardOf.ts';
import { quantity, say, smallCase } from '../../fixtures/smallCase.ts';
import { sampleCases } from '../sampleServices.ts';

describe('cardOf', () => {
  it('shows the figure the case names, from the engine, in both languages', () => {
    const model = sampleCases['birth-robot'];
    if (!model) throw new Error('no case');
    const card = cardOf(model);
    // The worked example of the domain documents frees 1,382 hours at the case's own base.
    expect(card.headline.value).toBeCloseTo(1382, -1);
    expect(card.headline.text.da).toMatch(/^1\.38\d\stimer om året$/u);
    expect(card.headline.text.en).toMatch(/^1,38\d\shours a year$/u);
    expect(card.caption.da).not.toContain('{');
    expect(card.parity.printed.ok).toBe(card.parity.printed.total);
    expect(card.parity.derived.ok).toBe(card.parity.derived.total);
    expect(card.dataset).toMatchObject({ rows: 2 });
  });

  it('counts the published figures that deviate by kind, and says where the case is from', () => {
    const figure = { figure: 'a', printed: 0.5, tol: 0, kind: 'printed', src: [] } as const;
    const model = smallCase({
      regions: ['nordjylland'],
      parameters: [quantity('a', 'share', 0.5)],
      outcomes: [{ figure: 'a', unit: 'share' }],
      published: [
        figure,
        { ...figure, differs: say('one') },
        { ...figure, differs: say('other') },
        { ...figure, differs: say('rounded'), differsBy: 'rounding' },
      ],
    });
    const { deviations, regions } = cardOf(model);
    expect(deviations).toEqual({ contradiction: 2, rounding: 1 });
    expect(regions).toEqual(['nordjylland']);
    expect(cardOf({ ...model, published: [figure] }).deviations).toEqual({});
  });

  it('makes a card of every built-in case without a figure left open', () => {
    for (const model of Object.values(sampleCases)) {
      expect(JSON.stringify(cardOf(model))).not.toMatch(/NaN|Infinity|undefined|\{[a-z]\w*\}/u);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/app/cards/cardOf.ts';
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

  it('makes a card of every built-in case without a figure left open', () => {
    for (const model of Object.values(sampleCases)) {
      expect(JSON.stringify(cardOf(model))).not.toMatch(/NaN|Infinity|undefined|\{[a-z]\w*\}/u);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { parityOf } from '../../../src/core/analysis/parityOf.ts';
import { builtinCase } from '../builtinCases.ts';
import { inCase } from './inCase.ts';
import { saidIn } from './saidIn.ts';
import { shippedDataset } from './shippedDataset.ts';

const id = 'procurement';

describe('one billion in 2020–2025, called 200 million a year', () => {
  const run = inCase(id);

  it('200 a year fits five years, and the period has six', () => {
    expect([run.value('paceYears'), run.value('calendarYears')]).toEqual([5, 6]);
    expect(run.value('evenPace')).toBeCloseTo(1000 / 6, 9);
    expect(run.value('paceTotal')).toBe(1200);
  });

  it('says so beside the conclusion, at the field, in the dataset and among the objections', () => {
    expect(saidIn(run.said().checks, /\{paceYears\}.*\{calendarYears\}/)).toHaveLength(1);
    const pace = builtinCase(id).parameters.find((one) => one.id === 'yearlyPace');
    expect(saidIn({ note: pace?.note }, /fem år.*seks/, /five years.*six/)).toHaveLength(1);
    expect(
      saidIn({ note: shippedDataset('procurement-savings').note }, /fem år.*seks/, /five years.*six/),
    ).toHaveLength(1);
    expect(
      saidIn(
        { objections: builtinCase(id).objections },
        /Fem eller seks budgetår/,
        /Five or six budget years/,
      ),
    ).toHaveLength(1);
  });

  it('holds both sums against the print with a reason', () => {
    const lines = parityOf(builtinCase(id)).filter(({ figure }) =>
      ['evenPace', 'paceTotal'].includes(figure),
    );
    expect(lines).toHaveLength(2);
    for (const line of lines)
      expect(line).toMatchObject({ ok: true, differs: { da: expect.stringMatching(/200 mio/) } });
  });

  it('a goal that fits the period raises no remark', () => {
    expect(saidIn(inCase(id, { at: { lastYear: 2024 } }).said().checks, /\{paceYears\}/)).toEqual([]);
  });

  it('“over 640” is a lower bound, so what is left is an upper one', () => {
    expect(builtinCase(id).parameters.find((one) => one.id === 'accumulated')).toMatchObject({
      value: 640,
      about: 'moreThan',
    });
    const notes = builtinCase(id).formulas.filter((one) => ['done2020', 'left'].includes(one.id));
    expect(notes.map(({ note }) => note?.da)).toEqual([
      expect.stringMatching(/Mindst/),
      expect.stringMatching(/Højst/),
    ]);
  });
});

describe('the rise in prices “during 2021”', () => {
  it.each(['procurement', 'net-price-index'])(
    '%s computes it from February to February and says so',
    (name) => {
      const run = inCase(name);
      expect(run.value('priceRise')).toBeCloseTo((109.5 / 104.4 - 1) * 100, 9);
      expect(
        saidIn(builtinCase(name), /februar (?:2021 )?til februar/, /February (?:2021 )?to February/),
      ).not.toEqual([]);
      expect(
        parityOf(builtinCase(name)).find(({ figure, kind }) => figure === 'priceRise' && kind === 'printed'),
      ).toMatchObject({ printed: 5, ok: true });
    },
  );
});

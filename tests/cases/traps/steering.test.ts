import { describe, expect, it } from 'vitest';
import { builtinCase } from '../builtinCases.ts';
import { readCaseFile } from '../caseDocuments.ts';
import { inCase } from './inCase.ts';
import { saidIn } from './saidIn.ts';

describe('2 per cent productivity, written in two ways', () => {
  const id = 'productivity-requirement';

  it('as more activity it is 200 million; as a part of the growth in spending it waits for the growth', () => {
    expect(inCase(id, { reading: 'moreActivity' }).value('extra')).toBeCloseTo(200, 9);
    expect(inCase(id, { reading: 'ofGrowth' }).value('extra')).toBeNaN();
    expect(inCase(id, { reading: 'ofGrowth', at: { requirementBase: 500 } }).value('extra')).toBeCloseTo(
      10,
      9,
    );
  });

  it('the other way of writing it stands beside the result', () => {
    expect(
      saidIn(inCase(id).said().checks, /udgiftsvæksten.*andet beløb/, /growth in spending.*another amount/),
    ).toHaveLength(1);
    expect(saidIn({ objections: builtinCase(id).objections }, /to måder/, /two ways/)).toHaveLength(1);
  });
});

describe('the heart centre’s exemption, until 2019 or 2020', () => {
  const id = 'heart-centre-steering';

  it('lasts three years or four, by which page is read', () => {
    expect(inCase(id).value('exemptYears')).toBe(3);
    const other = inCase(id, { reading: 'untilItemText' });
    expect(other.value('exemptYears')).toBe(4);
    expect(saidIn(other.said().checks, /to forskellige slutår/, /two different end years/)).toHaveLength(1);
  });

  it('says where each year stands, and that the decision dates differ too', () => {
    const field = builtinCase(id).parameters.find((one) => one.id === 'exemptUntil');
    expect(saidIn({ note: field?.note }, /2019.*2020/)).toHaveLength(1);
    expect(
      saidIn(
        { objections: builtinCase(id).objections },
        /2019 eller 2020.*august eller september/,
        /2019 or 2020.*August or September/,
      ),
    ).toHaveLength(1);
  });
});

describe('400 million twice', () => {
  it('are two amounts, and each case says that it is not the other', () => {
    const national = builtinCase('technology-contribution').parameters.find(
      (one) => one.id === 'contribution',
    );
    expect(
      saidIn({ note: national?.note }, /Ikke det samme.*Region Hovedstaden/, /Not the same.*Capital Region/),
    ).toHaveLength(1);
    const own = builtinCase('reprioritisation-400');
    expect(
      saidIn({ dated: own.dated }, /Ikke det samme.*landsdækkende/, /Not the same.*national/),
    ).toHaveLength(1);
    expect(
      saidIn({ objections: own.objections }, /to forskellige beløb/, /two different amounts/),
    ).toHaveLength(1);
  });

  it('a cut moves money from the unit to the region and is no loss for the two together', () => {
    const at = { budgetGains: 10 };
    const unit = inCase('reprioritisation-400', { at: { ...at, frame: 1000 } });
    expect([unit.value('netYear1'), unit.value('regionYear1')]).toEqual([-390, 400]);
    const region = inCase('technology-contribution', { at });
    expect(region.value('unitYear1') + region.value('regionYear1')).toBeCloseTo(10, 9);
  });

  it('52 million is Nordjylland’s share of 500, and the mistake of setting it over 400 is shown as one', () => {
    const run = inCase('technology-contribution');
    expect(run.value('impliedKey')).toBeCloseTo(10.4, 9);
    expect(run.value('wrongKey')).toBeCloseTo(13, 9);
    const wrong = builtinCase('technology-contribution').formulas.find((one) => one.id === 'wrongKey');
    expect(saidIn({ note: wrong?.note }, /Forkert regnet/, /Wrongly computed/)).toHaveLength(1);
  });
});

describe('rules that no longer hold', () => {
  it.each([
    'activity-funding-2017',
    'creep-ceiling',
    'productivity-requirement',
    'settlement-models',
    'heart-centre-steering',
  ])('%s is dated 2017 and says what became of the rules', (id) => {
    const { dated, objections, intervention } = builtinCase(id);
    expect(saidIn({ dated }, /2017/)).toHaveLength(1);
    expect(
      saidIn(
        { dated, objections, intervention },
        /afskaffet|forsøg uden takststyring/,
        /abolished|without tariff steering/,
      ),
    ).not.toEqual([]);
  });
});

describe('the report on digital health, at odds with itself', () => {
  const register = readCaseFile('barriers.json') as {
    models: readonly { id: string; citedOnly?: true }[];
    recommendations: readonly { id: string; models: readonly string[] }[];
  };
  const named = (list: readonly { id: string }[], id: string) => list.find((one) => one.id === id);

  it('three models are cited and missing from the overviews: 59 listed and 3 make 62', () => {
    const cited = register.models.filter(({ citedOnly }) => citedOnly === true).map(({ id }) => id);
    expect(cited).toEqual(['1.13', '2.21', '2.22']);
    expect(register.models.length - cited.length).toBe(59);
    for (const id of cited)
      expect(register.recommendations.some(({ models }) => models.includes(id))).toBe(true);
  });

  it.each([
    ['1.10', /krav om modenhed.*benchmark/, /demands on maturity.*benchmark/],
    ['3.11', /fond for effektivisering.*offentlig-privat/, /efficiency fund.*public-private/],
  ])('model %s is one thing in the list and another in the text', (id, danish, english) => {
    expect(saidIn(named(register.models, id), danish, english)).toHaveLength(1);
  });

  it.each([
    ['5', /nr\. 4.*nr\. 3/, /no\. 4.*no\. 3/],
    ['12', /7\.1.*5\.1/, /7\.1.*5\.1/],
  ])(
    'recommendation %s points to the wrong number, and the note says which is meant',
    (id, danish, english) => {
      expect(saidIn(named(register.recommendations, id), danish, english)).toHaveLength(1);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { parityOf } from '../../../src/core/analysis/parityOf.ts';
import { builtinCase } from '../builtinCases.ts';
import { inCase } from './inCase.ts';
import { saidIn } from './saidIn.ts';

const parameter = (id: string, name: string) => {
  const found = builtinCase(id).parameters.find((one) => one.id === name);
  if (!found) throw new Error(`${id} has no ${name}`);
  return found;
};

describe('children without anaesthesia: two amounts, two hospitals and no age', () => {
  const asPublished = { reading: 'asPublished' };

  it('two million are the source’s, three another’s: both stand at the set-up cost', () => {
    expect(inCase('ccc').value('investment')).toBe(2_000_000);
    expect(
      saidIn(
        parameter('ccc', 'investment'),
        /kostede at udvikle.*3 mio\. kr\./,
        /cost to develop.*DKK 3 million/,
      ),
    ).toHaveLength(1);
    expect(inCase('ccc', { ...asPublished, at: { investment: 3_000_000 } }).value('payback')).toBeCloseTo(
      3,
      9,
    );
  });

  it('an own set-up cost does not move the saving implied by the source’s', () => {
    expect(
      inCase('ccc', { ...asPublished, at: { investment: 3_000_000 } }).value('savingPerAvoided'),
    ).toBeCloseTo(7692.3077, 3);
    expect(
      inCase('ccc', { ...asPublished, at: { claimInvestment: 3_000_000 } }).value('savingPerAvoided'),
    ).toBeCloseTo(11_538.4615, 3);
  });

  it('the shares hold at ages 4–6 while the 250 have no age: half in the band halves what is avoided', () => {
    const all = inCase('ccc', asPublished).value('avoided');
    expect(all).toBeCloseTo(130, 9);
    expect(inCase('ccc', { ...asPublished, at: { inAgeBand: 0.5 } }).value('avoided')).toBeCloseTo(
      all / 2,
      9,
    );
    expect(inCase('ccc', { at: { claimInAgeBand: 0.5 } }).value('savingPerAvoided')).toBeCloseTo(
      15_384.615,
      3,
    );
    expect(saidIn(parameter('ccc', 'inAgeBand'), /ingen alder/, /no age/)).toHaveLength(1);
  });

  it('250 are referred in the source and eligible elsewhere, which the field says', () => {
    expect(
      saidIn(
        parameter('ccc', 'patients'),
        /henviste patienter.*kan komme i betragtning/,
        /referred patients.*eligible/,
      ),
    ).toHaveLength(1);
  });

  it('the effect of one hospital and the payback of another are not passed off as one', () => {
    expect(
      saidIn(
        { objections: builtinCase('ccc').objections },
        /to hospitaler.*Kolding/,
        /two hospitals.*Kolding/,
      ),
    ).toHaveLength(1);
  });
});

describe('the birth-ward robot: a floor and a figure nobody measured', () => {
  it('“over 5,000” is kept as a lower bound and “about 20” as about', () => {
    expect(parameter('birth-robot', 'births')).toMatchObject({ value: 5000, about: 'moreThan' });
    expect(parameter('birth-robot', 'minutesPerBirth')).toMatchObject({
      value: 20,
      about: 'about',
      scope: 'unproven',
    });
    expect(saidIn(parameter('birth-robot', 'births'), /nedre grænse/, /lower bound/)).toHaveLength(1);
    expect(
      saidIn(parameter('birth-robot', 'minutesPerBirth'), /nævner ingen måling/, /mentions no measurement/),
    ).toHaveLength(1);
  });

  it('the product of a floor and an “about” is neither called printed nor a least number', () => {
    const gross = parityOf(builtinCase('birth-robot')).filter(({ figure }) => figure === 'grossHours');
    expect(gross[0]).toMatchObject({ printed: 1667, kind: 'derived', ok: true });
    expect(new Set(gross.map(({ kind }) => kind))).toEqual(new Set(['derived']));
    const { card, verdict } = builtinCase('birth-robot');
    expect(card?.source.da).toMatch(/ca\. 1\.700 timer/);
    expect(saidIn({ card, verdict }, /mindst/i, /at least/i)).toEqual([]);
  });

  it('says that the minutes are unmeasured and already the whole saving', () => {
    const model = builtinCase('birth-robot');
    expect(
      saidIn(
        { objections: model.objections },
        /20 minutter er ikke målt/,
        /20 minutes have not been measured/,
      ),
    ).toHaveLength(1);
    expect(
      saidIn(parameter('birth-robot', 'minutesPerBirth'), /ikke ganges med to/, /must not be doubled/),
    ).toHaveLength(1);
    expect(inCase('birth-robot', { reading: 'asPublished' }).value('hours')).toBeCloseTo((5000 * 20) / 60, 9);
  });
});

describe('clinical builders: existing pay is an opportunity cost, not new cash', () => {
  const id = 'clinical-builders';
  const cash = builtinCase(id)
    .lines.filter(({ lens }) => lens === 'cash')
    .map((line) => line.id);

  it('on existing pay only training is new money, whatever the builders earn', () => {
    const base = inCase(id, { reading: 'asPublished' });
    expect(base.value('cashYear1')).toBe(-750_000);
    for (const payPerPost of [420_000, 800_000]) {
      const other = inCase(id, { reading: 'asPublished', at: { payPerPost } });
      for (const line of ['train', 'retrain', 'support', 'pay']) expect(cash).toContain(line);
      expect(other.value('cashSum')).toBeCloseTo(base.value('cashSum'), 6);
      expect(other.value('npvCash')).toBeCloseTo(base.value('npvCash'), 6);
      expect(other.value('payCost')).not.toBeCloseTo(base.value('payCost'), 2);
    }
  });

  it('stands instead as clinicians’ time used, with a minus in the capacity', () => {
    const run = inCase(id, { reading: 'asPublished', at: { minutesSaved: 0 } });
    expect(run.value('hoursUsed')).toBeCloseTo(15_150, 6);
    expect(run.value('netHoursYear1')).toBeCloseTo(-15_150, 6);
    expect(inCase(id, { reading: 'newPosts' }).value('hoursUsed')).toBe(0);
  });

  it('the source’s text and table contradict each other, and both readings are computed', () => {
    expect(
      saidIn(inCase(id).said().checks, /ikke som nye penge.*tabel/, /not as new money.*table/),
    ).toHaveLength(1);
    expect(inCase(id, { reading: 'newPosts' }).value('cashYear1')).toBeCloseTo(-6_250_000, 3);
    expect(saidIn(parameter(id, 'payMoney'), /modsiger sig selv/, /contradicts itself/)).toHaveLength(1);
  });

  it('two mixes explain the 900,000 of scenario 1, and neither is chosen in secret', () => {
    for (const reading of ['scenario1Extra', 'scenario1Whole'])
      expect(inCase(id, { reading }).value('s1Rebuilt')).toBeCloseTo(900_000, 6);
    const lines = parityOf(builtinCase(id)).filter(
      ({ figure, kind }) => figure === 's1Rebuilt' && kind === 'printed',
    );
    expect(lines.map(({ differs }) => differs?.da)).toEqual([
      'Kilden siger ikke, hvilken læsning den bruger. Begge giver 900.000 kr.',
      'Kilden siger ikke, hvilken læsning den bruger. Begge giver 900.000 kr.',
    ]);
  });

  it('seven doctors and 13 nurses are the only whole mix that rounds to 5.5 million', () => {
    const fits = Array.from({ length: 21 }, (_, doctors) => doctors).filter(
      (doctors) => Math.round(inCase(id, { at: { doctors } }).value('payRebuilt') * 10) === 55,
    );
    expect(fits).toEqual([7]);
    expect(
      saidIn(parameter(id, 'doctors'), /oplyser ikke fordelingen/, /does not give the mix/),
    ).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { builtinCase } from '../builtinCases.ts';
import { inCase } from './inCase.ts';
import { saidIn } from './saidIn.ts';

/** Every parameter a figure stands on. */
function above(id: string, figure: string): ReadonlySet<string> {
  const { figures } = inCase(id).program;
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const next of figures.get(name)?.reads ?? []) visit(next);
  };
  visit(figure);
  return seen;
}

describe('one third of all consultations, or of outpatient check-ups', () => {
  const id = 'virtual-contacts';
  const all = inCase(id, { reading: 'allConsultations' });
  const controls = inCase(id, { reading: 'outpatientControls' });

  it('the two denominators give two numbers of contacts', () => {
    expect(all.value('targetContacts')).toBeCloseTo(all.value('contacts') / 3, 4);
    expect(controls.value('targetContacts')).toBeCloseTo((controls.value('contacts') * 0.6) / 3, 4);
    expect(controls.value('toConvert')).toBeLessThan(all.value('toConvert'));
  });

  it('whichever is chosen, the other source’s is named beside the result', () => {
    expect(saidIn(all.said().checks, /Nordjylland deler kun/, /North Denmark Region divides/)).toHaveLength(
      1,
    );
    expect(
      saidIn(controls.said().checks, /anden kilde deler med alle/, /other source divides by all/),
    ).toHaveLength(1);
    expect(
      saidIn(
        { card: builtinCase(id).card },
        /alle konsultationer.*kontroller/,
        /all consultations.*check-ups/,
      ),
    ).not.toEqual([]);
  });

  it('meetings on VDX are not deducted from either: no figure of the goal reads them', () => {
    for (const figure of ['toConvert', 'feasible', 'gap', 'converted', 'npvCash'])
      expect([...above(id, figure)].filter((name) => name.startsWith('vdx'))).toEqual([]);
  });
});

describe('a quarter of the work expected, a third of the reads measured', () => {
  const id = 'ai-mammography';
  const published = inCase(id, { reading: 'asPublished' });
  const measured = inCase(id, { reading: 'measured2024' });

  it('25 per cent is of doctors’ work and 33.5 of the reads: two figures, each from its own premises', () => {
    expect(published.value('workReduction')).toBeCloseTo(25, 9);
    expect(measured.value('reduction')).toBeCloseTo(33.5, 9);
    // Easy images are read faster, so a third fewer reads are not a third less work.
    expect(measured.value('workReduction')).toBeLessThan(measured.value('reduction'));
    expect(inCase(id).value('workReduction')).toBeCloseTo(20, 9);
  });

  it('card, dating and field show both with year, and none calls the expectation a measurement', () => {
    const { card, dated } = builtinCase(id);
    expect(
      saidIn(
        { chips: card?.chips },
        /Forventet 25 pct\. \(2022\).*målt 33,5 pct\. \(2024\)/,
        /Expected 25 per cent \(2022\).*measured 33\.5 per cent \(2024\)/,
      ),
    ).toHaveLength(1);
    expect(
      saidIn({ dated }, /ventet i 2022.*målte i 2024 33,5/, /expected in 2022.*measured 33\.5/),
    ).toHaveLength(1);
    const claim = builtinCase(id).parameters.find((one) => one.id === 'claimRelief');
    expect(
      saidIn(
        { note: claim?.note },
        /arbejdet, ikke antallet af granskninger/,
        /the work, not the number of reads/,
      ),
    ).toHaveLength(1);
  });

  it('with one read today nothing can be freed, and the case objects to the quarter', () => {
    const single = inCase(id, { at: { readers: 1 } });
    expect(single.value('ceiling')).toBe(0);
    expect(saidIn(single.said().checks, /\{claimRelief\}.*\{ceiling\}/)).toHaveLength(1);
  });
});

describe('60, 30 and 25 per cent of the prehospital project', () => {
  const id = 'prehospital-visitation';
  const shares = ['finishedAtHome', 'turnedAtDoor', 'reliefTarget'];

  it('have three denominators: no figure stands on two of them', () => {
    const mixed = [...inCase(id).program.figures.keys()].filter(
      (figure) => shares.filter((share) => above(id, figure).has(share)).length > 1,
    );
    expect(mixed).toEqual([]);
    for (const share of shares)
      expect(
        [...inCase(id).program.figures.keys()].filter(
          (figure) => figure !== share && above(id, figure).has(share),
        ),
      ).not.toEqual([]);
  });

  it('so the case says that they can be neither multiplied nor compared, always', () => {
    expect(
      saidIn(
        inCase(id, { example: false }).said().checks,
        /\{finishedAtHome\}.*\{turnedAtDoor\}.*\{reliefTarget\}.*hverken ganges eller sammenlignes/,
        /neither multiplied nor compared/,
      ),
    ).toHaveLength(1);
  });

  it('the goal is compared with relief among suitable referrals only', () => {
    const run = inCase(id, { at: { suitableReferrals: 20_000 } });
    expect(run.value('goalShare')).toBeCloseTo((run.value('avoidedEd') / 20_000) * 100, 9);
    expect(inCase(id).value('goalShare')).toBeNaN();
  });
});

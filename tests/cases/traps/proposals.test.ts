import { describe, expect, it } from 'vitest';
import { builtinCase } from '../builtinCases.ts';
import { inCase } from './inCase.ts';
import { saidIn } from './saidIn.ts';
import { rowNamed, shippedDataset } from './shippedDataset.ts';

const id = 'activity-funding-2017';
const annex = shippedDataset('tariff-exemption-proposals');
const finsen = 'Rigshospitalet: Finsencentret';

describe('departments to be exempted, where agenda and annex 2 do not list the same', () => {
  it('the figures are the annex’s, and the case says so with what the agenda names instead', () => {
    const { objections } = builtinCase(id);
    const found = saidIn(
      { objections },
      /testikelkræft og cystisk fibrose.*myelomatose.*Amager-Hvidovre.*KOL.*Nordsjælland.*regnet på bilaget/,
      /testicular cancer and cystic fibrosis.*myeloma.*Amager-Hvidovre.*COPD.*Nordsjælland.*The annex is the one computed/,
    );
    expect(found).toHaveLength(1);
    const names = annex.rows.map(({ name }) => name);
    expect(names).toContain('– heraf myelomatose');
    expect(names.join()).not.toMatch(/testikel|fibrose/i);
  });

  it.each([
    [finsen, /testikelkræft.*myelomatose/, /testicular.*myeloma/],
    ['Amager-Hvidovre: medicinske ambulatorier', /Punkt 5 omtaler KOL/, /Item 5 speaks of COPD/],
  ])('%s: the row carries the disagreement', (row, danish, english) => {
    expect(saidIn(rowNamed(annex, row), danish, english)).toHaveLength(1);
  });

  it('the two haematology rows are parts of the Finsen Centre and never added to it', () => {
    const run = inCase(id, { rows: true });
    const own = annex.rows.filter(({ part }) => part === undefined);
    expect(annex.rows.length - own.length).toBe(2);
    const sum = own.reduce((before, { value }) => before + Number(value), 0);
    expect(run.value('drgValue')).toBeCloseTo(sum, 9);
    expect(sum).toBeCloseTo(1941.432, 6);
  });

  it('only Amager-Hvidovre has a stated share, and a value that also covers inpatients gives no price per visit', () => {
    const stated = annex.rows.filter(({ convertedShare }) => convertedShare !== null);
    expect(stated.map(({ name }) => name)).toEqual(['Amager-Hvidovre: medicinske ambulatorier']);
    expect(inCase(id, { rows: true }).value('valuePerVisit', finsen)).toBeNaN();
    expect(
      inCase(id, { rows: true })
        .said(finsen)
        .checks.map(({ say }) => say.da),
    ).toContain(
      'Værdien dækker også indlagte patienter, så der er ingen pris pr. besøg og ingen nedsættelse at regne.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { RegisterEntry } from '../../../../src/app/cards/registerEntry.ts';
import {
  cardValues,
  countsOf,
  entryValues,
  fitsChosen,
  needsFigures,
} from '../../../../src/ui/pages/library/facets.ts';
import { sampleCard } from './sampleCards.ts';

const open = sampleCard({ id: 'open', frees: 'beds', regions: ['sjaelland', 'national'] });
const empty = sampleCard({
  id: 'empty',
  evidence: 'guess',
  headline: { ...open.headline, value: null },
  documents: ['bds-2024', 'status-2022'],
});
const entry: RegisterEntry = {
  id: 'named',
  title: { da: 'Nævnt', en: 'Named' },
  question: { da: 'Hvad?', en: 'What?' },
  document: 'rn-2021',
  regions: ['nordjylland'],
  locator: null,
  inferred: false,
  gives: null,
};

describe('cardValues', () => {
  it('says what a case frees, whether it needs figures, where it is from and how sure it is', () => {
    expect(cardValues(open)).toEqual({
      frees: ['beds'],
      figures: ['computable'],
      region: ['sjaelland', 'national'],
      evidence: ['measuredElsewhere'],
      document: [],
    });
    expect([needsFigures(open), needsFigures(empty)]).toEqual([false, true]);
  });

  it('has a region of its own for what no source places', () => {
    expect(cardValues(empty).region).toEqual(['unstated']);
    expect(entryValues({ ...entry, regions: [] }).region).toEqual(['unstated']);
  });
});

describe('fitsChosen', () => {
  it('lets through what has every value chosen', () => {
    const values = cardValues(empty);
    expect(fitsChosen(values, {})).toBe(true);
    expect(fitsChosen(values, { document: 'status-2022', evidence: 'guess' })).toBe(true);
    expect(fitsChosen(values, { document: 'status-2022', evidence: 'expert' })).toBe(false);
  });

  it('finds entries of the register by place and document, and by no grade of evidence', () => {
    const values = entryValues(entry);
    expect(fitsChosen(values, { region: 'nordjylland', document: 'rn-2021', figures: 'needsFigures' })).toBe(
      true,
    );
    expect(fitsChosen(values, { figures: 'computable' })).toBe(false);
    expect(fitsChosen(values, { evidence: 'guess' })).toBe(false);
  });
});

describe('countsOf', () => {
  it('counts what each value would leave, the other facets as they are chosen', () => {
    const all = [open, empty, sampleCard({ frees: 'beds', regions: ['sjaelland'] })].map(cardValues);
    expect([...countsOf(all, 'region', {})]).toEqual([
      ['sjaelland', 2],
      ['national', 1],
      ['unstated', 1],
    ]);
    // The choice in the facet itself does not narrow its own values.
    expect([...countsOf(all, 'region', { region: 'national', figures: 'needsFigures' })]).toEqual([
      ['unstated', 1],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { issueText as danish } from '../../src/i18n/da/issues.ts';
import { issueText as english } from '../../src/i18n/en/issues.ts';

type Examples = { readonly [C in Issue['code']]: Omit<Extract<Issue, { code: C }>, 'code'> };

const inFormula = { at: 'hours', formula: 'timer + licens', span: { start: 0, end: 14 } };
const inCell = { at: 'Fødsler', line: 14, column: 'Fødsler', text: '12,3,4' };

/** One example of every code there is: a new code does not compile before it stands here. */
const examples: Examples = {
  'units.unknown': { at: 'births', unit: 'birht/yr', part: 'birht', near: 'birth' },
  'units.syntax': { at: 'births', unit: 'h//yr', position: 2 },
  'units.duplicate': { at: 'counts[1]', unit: 'birth' },
  'units.cycle': { at: 'units[0]', unit: 'dose' },
  'formula.character': { ...inFormula, found: '#' },
  'formula.unexpected': { ...inFormula, found: '', expected: 'value' },
  'formula.reserved-word': { ...inFormula, found: 'horizon' },
  'formula.chained-comparison': inFormula,
  'formula.too-long': { ...inFormula, limit: 500 },
  'formula.too-deep': { ...inFormula, limit: 40 },
  'formula.unknown-name': { ...inFormula, name: 'brths', near: 'births' },
  'formula.unknown-function': { ...inFormula, name: 'power' },
  'formula.argument-count': { ...inFormula, name: 'clamp', found: 2, least: 3, most: 3 },
  'formula.unknown-option': { ...inFormula, name: 'kind', option: 'loan', options: ['grant', 'none'] },
  'formula.wrong-type': { ...inFormula, operator: '+', found: 'yesNo', expected: 'number' },
  'formula.incompatible-units': { ...inFormula, operator: '+', left: 'h', right: 'DKK' },
  'formula.needs-step': { ...inFormula, operator: 'floor', unit: 'h/yr' },
  'formula.needs-plain': { ...inFormula, operator: '^', unit: 'h' },
  'formula.odd-root': { ...inFormula, unit: 'h' },
  'formula.wrong-unit': { ...inFormula, operator: 'annuityFactor', found: 'h', expected: 'yr' },
  'formula.unknown-unit': { ...inFormula, unit: 'hrs', part: 'hrs', near: 'h' },
  'formula.unit-syntax': { ...inFormula, unit: 'h/', position: 2 },
  'formula.ambiguous-unit': { ...inFormula, unit: 'DKK/post yr', readsAs: '(DKK/post) yr' },
  'formula.bare-constant': { ...inFormula, number: '60' },
  'program.duplicate-id': { at: 'births', id: 'births' },
  'program.cycle': { at: 'a', path: ['a', 'b', 'a'] },
  'program.unknown-reference': { at: 'line', field: 'payer', id: 'regoin', near: 'region' },
  'program.wrong-unit': { at: 'gain', field: 'amount', expected: 'DKK/yr', found: 'DKK' },
  'program.mixed-units': { at: 'sum', left: 'h', right: 'DKK' },
  'program.mixed-lenses': { at: 'sum' },
  'program.money-only': { at: 'npv', found: 'h' },
  'program.empty-selection': { at: 'npv' },
  'program.nominal-growth': { at: 'wages', id: 'wageGrowth' },
  'program.whole-not-said': { at: 'hours' },
  'program.whole-line-mapped': { at: 'robot', id: 'births' },
  'program.missing-price-year': { at: 'licence', year: 2019 },
  'program.payer-unknown': { at: 'licence', id: 'ward' },
  'document.too-big': { at: '', size: 25_000_000, limit: 20_000_000 },
  'document.not-json': { at: '', line: 3, column: 14 },
  'document.too-deep': { at: '', line: 9, limit: 32 },
  'document.too-many-parts': { at: '', limit: 5_000_000 },
  'document.forbidden-key': { at: '', key: '__proto__', line: 4 },
  'document.duplicate-key': { at: 'parameters[3]', key: 'value', line: 40 },
  'document.wrong-format': { at: '', found: 'other' },
  'document.missing-version': { at: '' },
  'document.newer-version': { at: '', found: 2, known: 1 },
  'document.wrong-count': { at: '', said: 3, found: 2 },
  'document.damaged': { at: '' },
  'document.altered-case': { at: '', id: 'ccc', revision: 2 },
  'document.unknown-field': { at: 'parameters[3]', field: 'valeu' },
  'document.missing-field': { at: 'parameters[3]', field: 'label' },
  'document.wrong-type': { at: 'parameters[3].value', expected: 'number', found: 'string' },
  'document.not-one-of': { at: 'kind', found: '"tiem"', allowed: 'time, contacts' },
  'document.bad-id': { at: 'parameters[3].id', id: '3 births' },
  'document.too-long': { at: 'name', length: 1250, limit: 200 },
  'document.too-short': { at: 'sources', length: 0, limit: 1 },
  'document.out-of-bounds': { at: 'cashShare', value: 1.2, low: 0, high: 1 },
  'document.disordered': { at: 'parameters[3]', low: 5, high: 2 },
  'document.duplicate-id': { at: 'parameters[4]', id: 'births', first: 'parameters[3]' },
  'document.unknown-reference': { at: 'lines[0].payer', id: 'regoin', to: 'payer', near: 'region' },
  'document.unknown-source': { at: 'parameters[3].src', source: 'D9' },
  'document.missing-role': { at: 'lines', role: 'training' },
  'document.no-last-verdict': { at: 'verdict[2].when' },
  'document.bad-column': { at: 'datasets[0].columns[1]' },
  'csv.empty': { at: '' },
  'csv.too-large': { at: '', size: 210_000_000, limit: 200_000_000 },
  'csv.unreadable': { at: '' },
  'csv.spreadsheet': { at: '' },
  'csv.archive': { at: '' },
  'csv.web-page': { at: '' },
  'csv.binary': { at: '' },
  'csv.wrong-encoding': { at: '', encoding: 'utf-8' },
  'csv.open-quote': { at: '', line: 7 },
  'csv.stray-quote': { at: '', line: 7 },
  'csv.too-many-rows': { at: '', found: 2_000_001, limit: 2_000_000 },
  'csv.too-many-columns': { at: '', found: 501, limit: 500 },
  'csv.too-many-cells': { at: '', found: 20_000_001, limit: 20_000_000 },
  'csv.no-rows': { at: '' },
  'csv.unsure-delimiter': { at: '', delimiter: ';', alternatives: ['\t'] },
  'dataset.ambiguous-numbers': { at: 'Fødsler', column: 'Fødsler', text: '1.234' },
  'dataset.ambiguous-dates': { at: 'Dato', column: 'Dato', text: '01-02-2025' },
  'dataset.mixed-percent': { at: 'Andel', column: 'Andel', percents: 1, numbers: 1234 },
  'dataset.leading-zeros': { at: 'Postnr.', column: 'Postnr.', text: '0800' },
  'dataset.blocks': { at: 'Region', column: 'Region', text: 'Nord', blank: 1234 },
  'dataset.duplicate-name': { at: '', name: 'Odense', lines: [3, 9] },
  'dataset.not-a-number': inCell,
  'dataset.not-a-date': inCell,
  'dataset.spreadsheet-error': { ...inCell, text: '#DIV/0!' },
  'dataset.number-too-large': inCell,
  'dataset.exponent': { ...inCell, text: '1,2E+05' },
  'dataset.ragged-row': { at: '', line: 5, expected: 4, found: 5, text: 'Ærø · 12 · 3 · 4 · 5' },
  'dataset.unknown-column': { at: 'births', column: 'c9' },
  'dataset.unknown-row': { at: 'births', column: 'Fødsler', row: 'Odense' },
  'dataset.unknown-parameter': { at: 'brths', column: 'c2' },
  'dataset.not-mappable': { at: 'ramp', column: 'c2' },
  'dataset.not-numbers': { at: 'births', column: 'Hospital' },
  'dataset.unknown-unit': { at: 'births', column: 'Fødsler', unit: 'brith' },
  'dataset.unit-clash': { at: 'births', column: 'Timer', columnUnit: 'h', parameterUnit: 'birth/yr' },
  'dataset.months-missing': { at: 'births', column: 'Fødsler', row: 'Odense', months: [1, 11, 12] },
  'dataset.months-doubled': { at: 'births', column: 'Fødsler', row: 'Odense', months: [5] },
  'dataset.months-differ': { at: 'births', column: 'Fødsler', row: 'Odense' },
  'dataset.unknown-option': { at: 'kind', column: 'Slags', row: 'Odense', text: 'lån', options: ['grant'] },
  'dataset.out-of-bounds': { at: 'share', column: 'Andel', row: 'Odense', value: 1.5, low: 0, high: 1 },
  'uncertainty.disordered': { at: 'births', low: 9.5, high: 2 },
  'uncertainty.value-outside': { at: 'births', value: -3, low: 1, high: 2 },
  'uncertainty.no-range': { at: 'births' },
  'uncertainty.not-positive': { at: 'licence', value: 0 },
  'uncertainty.not-share': { at: 'use', value: 1.2 },
  'uncertainty.no-counts': { at: 'use', events: 0, others: 40 },
  'uncertainty.no-samples': { at: 'days', column: 'Dage' },
  'uncertainty.too-few-samples': { at: 'days', count: 12, least: 20 },
  'uncertainty.too-many-samples': { at: 'days', count: 12_000, most: 10_000 },
  'uncertainty.sample-outside': { at: 'use', value: 1.2, low: 0, high: 1, count: 3 },
  'uncertainty.value-unmeasured': { at: 'days', value: 9, low: 2, high: 8.5 },
  'uncertainty.too-wide': { at: 'use', low: 0, high: 0.98 },
  'uncertainty.crosses-bound': { at: 'licence', bound: 0 },
  'uncertainty.correlations-clash': { at: 'births', other: 'minutes', rank: -0.9 },
};

function every(): Issue[] {
  return Object.entries(examples).map(([code, fields]) => ({ code, ...fields }) as Issue);
}

describe('issueText', () => {
  it('has whole sentences for every code in both languages', () => {
    for (const issue of every()) {
      for (const text of [danish(issue), english(issue)]) {
        expect(text, issue.code).toMatch(/^[\p{Lu}»“\d].*[.?]$/su);
        expect(text, issue.code).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(danish(issue), issue.code).not.toBe(english(issue));
    }
  });

  it('names both sides of a clash and what to do', () => {
    const clash = { code: 'formula.incompatible-units', ...examples['formula.incompatible-units'] } as const;
    expect(danish(clash)).toMatchInlineSnapshot(
      `"Formlen for hours (»timer + licens«) lægger sammen »h« og »DKK«. Gang timerne med en timepris, eller fjern det ene led."`,
    );
    expect(english(clash)).toMatchInlineSnapshot(
      `"The formula for hours (“timer + licens”) adds “h” and “DKK”. Multiply the hours by an hourly cost, or remove one term."`,
    );
  });

  it('says every sentence as reviewed', () => {
    expect(
      every()
        .map((issue) => `${issue.code}\n  ${danish(issue)}\n  ${english(issue)}`)
        .join('\n'),
    ).toMatchSnapshot();
  });
});

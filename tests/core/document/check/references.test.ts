import { expect, it } from 'vitest';
import { readingIds, references } from '../../../../src/core/document/check/references.ts';
import type { CaseModel } from '../../../../src/core/model/case.ts';
import type { Line } from '../../../../src/core/model/line.ts';
import { sampleCase } from '../samples.ts';

const model = sampleCase();

const bullets = { kind: 'bullets', value: 'hours', target: 'trips' } as const;

it('references finds nothing wrong with a sound case', () => {
  expect(references(model)).toEqual([]);
});

it.each<[string, Partial<CaseModel>]>([
  ['parameters[0].group', { groups: [], correlations: [], parameters: model.parameters.slice(0, 1) }],
  ['lines[0].when.follow.net.payers[1]', { lines: [withNet(['region', 'nobody'])] }],
  ['measures[0].of.payers[0]', { measures: [{ id: 'm', measure: 'sum', of: { payers: ['nobody'] } }] }],
  ['correlations[0].b', { correlations: [{ a: 'trips', b: 'hours', rank: 0.1 }] }],
  [
    'tables[0].reading',
    { tables: [{ id: 'byTrips', over: { rows: true }, show: [], reading: 'none' }], charts: [] },
  ],
  ['charts[0].table', { charts: [{ kind: 'lines', table: 'none' }] }],
  ['charts[0].table', { charts: [{ kind: 'paths', table: 'bySite' }] }],
  ['charts[0].mark[1]', { charts: [{ kind: 'lines', table: 'byTrips', mark: ['trips', 'trip'] }] }],
  ['charts[0].value', { charts: [{ kind: 'bars', value: 'hour' }] }],
  ['charts[1].target', { charts: [{ kind: 'stackedPayers' }, { ...bullets, target: 'hour' }] }],
  ['charts[0].previous', { charts: [{ ...bullets, previous: 'hour' }] }],
  ['charts[0].better', { charts: [{ ...bullets, better: 'hour' }] }],
  ['charts[0].met', { charts: [{ ...bullets, met: 'hour' }] }],
  ['card.figure', { card: { ...cardOf(), figure: 'hour' } }],
  ['card.reading', { card: { ...cardOf(), reading: 'none' } }],
  ['card.caption.da', { card: { ...cardOf(), caption: { da: '{hour}', en: '{hours}' } } }],
])('references names %s when it leads nowhere', (at, change) => {
  expect(references({ ...model, ...change })).toMatchObject([{ code: 'document.unknown-reference', at }]);
});

it('references names the table and reading of a published figure', () => {
  const published = [{ ...published0(), table: 'none', reading: 'nothing' }];
  const found = references({ ...model, published });
  expect(found.map(({ at }) => at)).toEqual(['published[0].table', 'published[0].reading']);
});

it('readingIds holds the built-in reading that fills what starts empty', () => {
  expect(readingIds(model)).toEqual(['example', 'asPublished', 'byLoan']);
});

function withNet(payers: readonly string[]): Line {
  const { id, label, role, lens, kind } = model.lines[0]!;
  return { id, label, role, lens, kind, when: { follow: { net: { payers }, share: '1' } } };
}

function cardOf(): NonNullable<CaseModel['card']> {
  return model.card!;
}

function published0(): NonNullable<CaseModel['published']>[number] {
  return model.published![0]!;
}

import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../../src/core/document/dataset/readDataset.ts';
import { writeDataset } from '../../../../src/core/document/dataset/writeDataset.ts';
import { sampleDataset, type Json } from '../samples.ts';
import { spoilt } from '../spoilt.ts';

const raw = JSON.parse(JSON.stringify(writeDataset(sampleDataset))) as { [key: string]: Json };

describe('readDataset', () => {
  it('gives back columns of numbers, texts and dates', () => {
    expect(readDataset(raw)).toEqual({ dataset: sampleDataset });
  });

  it.each<[string, Json | undefined, object]>([
    ['labels', 'trips', { code: 'document.unknown-reference', at: 'labels', id: 'trips', to: 'column' }],
    ['parts', 'none', { code: 'document.unknown-reference', at: 'parts', id: 'none', to: 'column' }],
    ['totals', [3, 2], { code: 'document.unknown-reference', at: 'totals[1]', id: '2', to: 'row' }],
    ['totals', [4], { code: 'document.unknown-reference', at: 'totals[0]', id: '4', to: 'row' }],
    ['columns[1].id', 'ward', { code: 'document.duplicate-id', at: 'columns[1]', first: 'columns[0]' }],
    ['rows', 5, { code: 'document.bad-column', at: 'columns[0]' }],
    ['rows', 2_000_001, { code: 'document.out-of-bounds', at: 'rows' }],
    ['columns', [], { code: 'document.too-short', at: 'columns' }],
    ['columns[0].dictionary', ['Øst', 'Øst', 'I alt'], { code: 'document.bad-column', at: 'columns[0]' }],
    ['columns[0].dictionary', ['Øst'], { code: 'document.bad-column', at: 'columns[0]' }],
    ['columns[0].data', 'AAH', { code: 'document.bad-column', at: 'columns[0]' }],
    ['columns[0].scale', 10, { code: 'document.unknown-field', at: 'columns[0].scale' }],
    ['columns[2].encoding', 'f32', { code: 'document.not-one-of', at: 'columns[2].encoding' }],
    ['columns[2].scale', 3, { code: 'document.not-one-of', at: 'columns[2].scale' }],
    ['columns[2].originals[0].row', 4, { code: 'document.bad-column', at: 'columns[2]' }],
    ['columns[2].extra', 1, { code: 'document.unknown-field', at: 'columns[2].extra' }],
  ])('refuses a dataset whose %s is %j', (path, value, issue) => {
    const reading = readDataset(spoilt(raw, path, value));
    expect('issues' in reading && reading.issues[0]).toMatchObject(issue);
  });

  it('refuses numbers beyond the limit, which 64-bit data could hold', () => {
    const column = { ...sampleDataset.columns[2]!, id: 'x' };
    const data = Float64Array.of(Infinity, 1, 1, 1);
    if (column.type !== 'number') throw new Error('the sample changed');
    const reading = readDataset(
      writeDataset({ ...sampleDataset, columns: [...sampleDataset.columns, { ...column, data }] }),
    );
    expect(reading).toEqual({ issues: [{ code: 'document.bad-column', at: 'columns[4]' }] });
  });

  it('refuses more cells than a table may have', () => {
    const column = { id: 'a', name: 'a', type: 'number', encoding: 'i8', data: '' };
    const columns = Array.from({ length: 11 }, (_, i) => ({ ...column, id: `c${i}` }));
    const reading = readDataset({ ...raw, labels: null, parts: undefined, rows: 2_000_000, columns });
    expect(JSON.stringify(reading)).toContain('parts');
    const { parts: _parts, totals: _totals, ...rest } = raw;
    const large = readDataset({ ...rest, labels: null, rows: 2_000_000, columns });
    expect('issues' in large && large.issues[0]).toMatchObject({
      code: 'document.out-of-bounds',
      value: 22e6,
    });
  });
});

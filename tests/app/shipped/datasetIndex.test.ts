import { expect, test } from 'vitest';
import { datasetIndex } from '../../../src/app/shipped/datasetIndex.ts';

const text = { da: 'Tal', en: 'Figures' };
const dataset = {
  id: 'wards',
  name: text,
  src: ['paper table 1'],
  columns: [{ id: 'visits', label: text, unit: 'h', options: [] }],
  rows: [{ name: 'A', src: ['other page 2'] }],
};
const sources = [
  { id: 'paper', title: { da: 'Papir', en: 'Paper' } },
  { id: 'other', title: { da: 'Andet', en: 'Other' } },
  { id: 'unused', title: text },
];

test('lists the datasets with what is needed to offer them, and the sources they and their rows name', () => {
  const files: Readonly<Record<string, unknown>> = {
    'sources.json': sources,
    'datasets/wards.json': dataset,
  };
  const heads = datasetIndex(['time/robot.json', 'datasets/wards.json'], (path) => files[path] ?? null);
  expect(heads).toEqual([
    {
      id: 'wards',
      name: text,
      rows: 1,
      columns: [{ id: 'visits', label: text, unit: 'h' }],
      sources: [sources[0]?.title, sources[1]?.title],
    },
  ]);
});

test('refuses a source that is not known', () => {
  const read = (path: string): unknown => (path === 'sources.json' ? [] : dataset);
  expect(() => datasetIndex(['datasets/wards.json'], read)).toThrow('"paper"');
});

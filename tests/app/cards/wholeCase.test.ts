import { describe, expect, it } from 'vitest';
import { isCasePath, wholeCase } from '../../../src/app/cards/wholeCase.ts';

describe('isCasePath', () => {
  it.each([
    ['time/birth-robot.json', true],
    ['templates/growth.json', false],
    ['datasets/co2.json', false],
    ['revisions.json', false],
    ['time/notes.txt', false],
  ])('%s: %s', (path, expected) => {
    expect(isCasePath(path)).toBe(expected);
  });
});

describe('wholeCase', () => {
  const text = { da: 'Fødsler', en: 'Births' };
  const files: Readonly<Record<string, unknown>> = {
    'shared.json': { parameters: [{ id: 'wage', value: 300, src: ['table 1'] }] },
    'sources.json': [{ id: 'table', title: text }],
    'templates/time.json': { kind: 'time', parameters: [{ id: 'minutes', value: null }] },
    'datasets/wards.json': { columns: [{ id: 'births', label: text }], rows: [{ name: 'North', births: 3 }] },
  };
  const read = (path: string): unknown => files[path] ?? null;

  it('takes in the template, the shared parameters, their sources and the rows of the dataset', () => {
    const document = {
      extends: 'time',
      uses: ['wage'],
      id: 'robot',
      parameters: [{ id: 'minutes', value: 20 }],
      dataset: { ref: 'wards', mapping: { births: 'births' } },
    };
    expect(wholeCase(document, read)).toMatchObject({
      kind: 'time',
      id: 'robot',
      parameters: [
        { id: 'minutes', value: 20 },
        { id: 'wage', value: 300 },
      ],
      dataset: { rows: [{ name: 'North', births: 3 }] },
      sources: [{ id: 'table' }],
    });
  });
});

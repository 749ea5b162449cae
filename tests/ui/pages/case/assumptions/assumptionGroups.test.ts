import { expect, test } from 'vitest';
import type { Parameter } from '../../../../../src/core/model/parameter.ts';
import type { Text } from '../../../../../src/core/model/text.ts';
import { assumptionGroups } from '../../../../../src/ui/pages/case/assumptions/assumptionGroups.ts';

const text = (da: string): Text => ({ da, en: da });
const parameter = (id: string, group?: string, headline = false): Parameter => ({
  id,
  label: text(id),
  unit: 'share',
  value: 0.5,
  class: 'assumption',
  headline,
  ...(group === undefined ? {} : { group }),
});

const groups = [
  { id: 'extent', label: text('Omfang') },
  { id: 'money', label: text('Penge') },
  { id: 'empty', label: text('Tom') },
];
const parameters = [
  parameter('a', 'money'),
  parameter('b', 'money', true),
  parameter('c', 'extent'),
  parameter('d'),
  parameter('e', 'unknown'),
];

test('groups come in the order of the case, headline parameters first in each', () => {
  const shown = assumptionGroups({ groups, parameters }, () => true);
  expect(shown.map(({ id, parameters }) => [id, parameters.map((one) => one.id)])).toEqual([
    ['extent', ['c']],
    ['money', ['b', 'a']],
    ['other', ['d', 'e']],
  ]);
});

test('what is not shown leaves no empty group behind', () => {
  const shown = assumptionGroups({ groups, parameters }, (one) => one.headline === true);
  expect(shown.map(({ id }) => id)).toEqual(['money']);
});

import { expect, test } from 'vitest';
import { headerPace, paceWords } from '../../../../src/core/dataset/cell/headerPace.ts';

test.each([
  ['Fødsler pr. måned', { per: 'month' }],
  ['Fødsler pr. md.', { per: 'month' }],
  ['Månedlige besøg', { per: 'month' }],
  ['Besøg om ugen', { per: 'week' }],
  ['Visits per day', { per: 'day' }],
  ['Weekly visits', { per: 'week' }],
  ['Minutter pr. fødsel', { span: 'min' }],
  ['Tid (min.)', { span: 'min' }],
  ['Timer om ugen', { per: 'week', span: 'h' }],
  ['Minutter eller timer', {}],
  ['Fødsler pr. år', {}],
  ['Timeløn', {}],
  ['Dagpatienter', {}],
])('%j says %j', (header, pace) => {
  expect(headerPace(header)).toEqual(pace);
});

test('its words are no part of a name', () => {
  expect(paceWords.has('måned')).toBe(true);
  expect(paceWords.has('fødsler')).toBe(false);
});

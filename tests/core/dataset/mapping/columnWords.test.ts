import { expect, test } from 'vitest';
import { columnWords } from '../../../../src/core/dataset/mapping/columnWords.ts';

test.each([
  ['Antal fødsler pr. år (2023)', ['fødsler']],
  ['minutesPerBirth', ['birth', 'minutes']],
  ['kr. pr. år', []],
  ['Fødsler pr. måned', ['fødsler', 'måned']],
])('the words of %j are %j', (text, words) => {
  expect(columnWords(text)).toEqual(words);
});

import { expect, test } from 'vitest';
import { afterFigure, sentenceParts } from '../../../../src/ui/pages/case/sentence.ts';

test('a sentence is cut at the figures it names', () => {
  expect(sentenceParts('Frigør {hours} og koster {cost}.')).toEqual([
    { kind: 'words', at: 0, text: 'Frigør ' },
    { kind: 'figure', at: 1, id: 'hours' },
    { kind: 'words', at: 2, text: ' og koster ' },
    { kind: 'figure', at: 3, id: 'cost' },
    { kind: 'words', at: 4, text: '.' },
  ]);
});

test.each(['Ingen tal.', 'En {, en }', '{}', '{2,8 år}'])('%s names no figure', (say) => {
  expect(sentenceParts(say).every((part) => part.kind === 'words')).toBe(true);
});

test('a figure that ends in an abbreviation takes over the full stop', () => {
  expect(afterFigure('950.000 kr.', '. Næste')).toBe(' Næste');
  expect(afterFigure('2,8 år', '. Næste')).toBe('. Næste');
  expect(afterFigure('950.000 kr.', ' om året.')).toBe(' om året.');
});

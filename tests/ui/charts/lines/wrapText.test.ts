import { expect, test } from 'vitest';
import { letterWidth, wrapText } from '../../../../src/ui/charts/lines/wrapText.ts';

const letters = (count: number): number => count * letterWidth;

test('wrapText breaks between words, never beyond the width', () => {
  const lines = wrapText('Enheden: pris pr. brugbar time', letters(12), 3);
  expect(lines).toEqual(['Enheden:', 'pris pr.', 'brugbar time']);
});

test('wrapText ends in an ellipsis where the lines are used up', () => {
  expect(wrapText('en to tre fire fem seks', letters(8), 2)).toEqual(['en to', 'tre fir…']);
});

test('wrapText cuts a word that alone is too long', () => {
  expect(wrapText('Sengedagsværdi', letters(8), 1)).toEqual(['Sengeda…']);
});

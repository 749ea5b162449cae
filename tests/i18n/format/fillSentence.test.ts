import { describe, expect, it } from 'vitest';
import { fillSentence } from '../../../src/i18n/format/fillSentence.ts';

describe('fillSentence', () => {
  it('puts every named figure into its sentence', () => {
    expect(fillSentence('Tjent hjem på {payback} med {children}.', (id) => `<${id}>`)).toBe(
      'Tjent hjem på <payback> med <children>.',
    );
  });
});

it('fillSentence ends a sentence with one point when the figure ends in an abbreviation', () => {
  expect(fillSentence('Det koster {a}. Mere end {b}.', (id) => (id === 'a' ? '8,4 mio. kr.' : '5 år'))).toBe(
    'Det koster 8,4 mio. kr. Mere end 5 år.',
  );
});

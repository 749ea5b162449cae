import { describe, expect, it } from 'vitest';
import { fillSentence } from '../../../src/i18n/format/fillSentence.ts';

describe('fillSentence', () => {
  it('puts every named figure into its sentence', () => {
    expect(fillSentence('Tjent hjem på {payback} med {children}.', (id) => `<${id}>`)).toBe(
      'Tjent hjem på <payback> med <children>.',
    );
  });
});

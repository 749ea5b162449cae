import { expect, test } from 'vitest';
import { ownText } from '../../../../src/core/dataset/column/ownText.ts';

test.each(['', 'kort', ' med blanke ', 'Ærøskøbing og omegn, nord', '\u{1f600}'.repeat(20)])(
  '%j stays itself',
  (text) => {
    expect(ownText(text)).toBe(text);
  },
);

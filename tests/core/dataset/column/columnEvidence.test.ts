import { expect, test } from 'vitest';
import { noEvidence } from '../../../../src/core/dataset/column/columnEvidence.ts';

test('no evidence is a new one each time', () => {
  noEvidence().said += 1;
  expect(noEvidence()).toMatchObject({ said: 0, numbers: 0, unlikeNumber: null });
});

import { expect, it } from 'vitest';
import { parityOf } from '../../../src/core/analysis/parityOf.ts';
import { paritySummary } from '../../../src/core/analysis/paritySummary.ts';
import { quantity, smallCase } from '../../fixtures/smallCase.ts';

it('paritySummary counts what the source prints apart from what was worked out from it', () => {
  const model = smallCase({
    parameters: [quantity('a', 'share', 0.5)],
    published: [
      { figure: 'a', printed: 0.5, tol: 0, kind: 'printed', src: [] },
      { figure: 'a', printed: 0.5, tol: 0, kind: 'derived', src: [] },
      { figure: 'a', printed: 0.6, tol: 0, kind: 'derived', src: [] },
    ],
  });
  expect(paritySummary(parityOf(model))).toEqual({
    printed: { ok: 1, total: 1 },
    derived: { ok: 1, total: 2 },
  });
});

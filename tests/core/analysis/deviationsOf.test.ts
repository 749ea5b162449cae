import { expect, it } from 'vitest';
import { deviationsOf } from '../../../src/core/analysis/deviationsOf.ts';
import { parityOf } from '../../../src/core/analysis/parityOf.ts';
import type { Published } from '../../../src/core/model/reading.ts';
import { quantity, say, smallCase } from '../../fixtures/smallCase.ts';

const figure: Published = { figure: 'a', printed: 0.5, tol: 0, kind: 'printed', src: [] };

it('deviationsOf groups figures by the reason they share and leaves out those without one', () => {
  const model = smallCase({
    parameters: [quantity('a', 'share', 0.5)],
    published: [
      { ...figure, differs: say('two texts'), sourceSays: say('0.6') },
      figure,
      { ...figure, differs: say('rounded'), differsBy: 'rounding' },
      { ...figure, kind: 'derived', differs: say('two texts') },
      { ...figure, differs: say('two texts'), differsBy: 'unclear' },
    ],
  });
  const found = deviationsOf(parityOf(model));
  expect(found.map(({ kind, reason, lines }) => [kind, reason.da, lines.length])).toEqual([
    ['contradiction', 'two texts', 2],
    ['rounding', 'rounded', 1],
    ['unclear', 'two texts', 1],
  ]);
  expect(found[0]?.lines[0]?.sourceSays).toEqual(say('0.6'));
  expect(deviationsOf(parityOf(smallCase()))).toEqual([]);
});

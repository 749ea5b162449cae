import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { Kind, Region } from '../../../../src/core/model/case.ts';
import type { Role } from '../../../../src/core/model/line.ts';
import type { MeasureKind } from '../../../../src/core/model/measure.ts';
import type { Distribution, SourceClass } from '../../../../src/core/model/parameter.ts';
import * as words from '../../../../src/core/document/schema/words.ts';

it('words lists exactly the words that the types of a case have', () => {
  type Same<A, B> = [A, B] extends [B, A] ? true : false;
  const same: [
    Same<v.InferOutput<typeof words.kind>, Kind>,
    Same<v.InferOutput<typeof words.region>, Region>,
    Same<v.InferOutput<typeof words.role>, Role>,
    Same<v.InferOutput<typeof words.sourceClass>, SourceClass>,
    Same<v.InferOutput<typeof words.measureKind>, MeasureKind>,
    Same<v.InferOutput<typeof words.namedDistribution>, Extract<Distribution, string>>,
  ] = [true, true, true, true, true, true];
  expect(same).not.toContain(false);
  expect(words.role.options).toHaveLength(10);
  expect(v.is(words.lens, 'Cash')).toBe(false);
});

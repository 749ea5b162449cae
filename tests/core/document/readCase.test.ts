import { describe, expect, it } from 'vitest';
import { readCase } from '../../../src/core/document/readCase.ts';
import { WORKED, workedCase } from '../../fixtures/worked/complete.ts';

describe('readCase', () => {
  it.each(WORKED)('takes the worked document %s as it is', (id) => {
    const model = workedCase(id);
    expect(readCase(model)).toEqual({ model });
  });
});

import { describe, expect, it } from 'vitest';
import { parityOf } from '../../src/core/analysis/parityOf.ts';
import { readCase } from '../../src/core/document/readCase.ts';
import { WORKED, workedCase } from '../fixtures/worked/complete.ts';

describe.each(WORKED)('worked document %s', (id) => {
  const model = workedCase(id);

  it('passes the gate', () => {
    const result = readCase(JSON.parse(JSON.stringify(model)));
    expect('issues' in result ? result.issues : []).toEqual([]);
  });

  it.each(parityOf(model))('gives $figure in reading $reading, row $row: $printed', (line) => {
    expect(line).toMatchObject({ ok: true });
  });
});

describe('the worked documents', () => {
  it('name a hundred figures between them', () => {
    expect(WORKED.flatMap((id) => parityOf(workedCase(id)))).toHaveLength(100);
  });
});

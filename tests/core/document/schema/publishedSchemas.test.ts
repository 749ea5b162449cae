import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../../../src/core/document/schema/caseSchema.ts';
import { WORKED, workedCase } from '../../../fixtures/worked/complete.ts';
import { rawFullCase, readFixture } from '../samples.ts';
import { placesOf, spoilt } from '../spoilt.ts';
import { fitsSchema } from './fitsSchema.ts';
import type { JsonSchema } from './jsonSchemaOf.ts';
import { publishedSchemas } from './publishedSchemas.ts';

const folder = new URL('../../../../public/schema/', import.meta.url);
const schemas = publishedSchemas();

describe('the schemas under public/schema', () => {
  // WRITE_SCHEMAS=1 npx vitest run publishedSchemas && npx prettier --write public/schema
  if (process.env['WRITE_SCHEMAS']) mkdirSync(folder, { recursive: true });

  it.each(Object.keys(schemas))('hold in %s what the reader checks', (name) => {
    const schema = JSON.parse(JSON.stringify(schemas[name])) as JsonSchema;
    if (process.env['WRITE_SCHEMAS']) writeFileSync(new URL(name, folder), JSON.stringify(schema, null, 2));
    expect(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).toEqual(schema);
  });

  it.each(['scenarios.json', 'backup.json'])('fit the frozen file %s of every version', (name) => {
    for (const version of ['v1', 'v2', 'v3', 'v4', 'v5'])
      expect(fits(JSON.parse(readFixture(name, version)), 'gevinst-5.json')).toBe(true);
  });

  it.each(WORKED)('fit the worked document %s', (id) => {
    expect(fits(workedCase(id), 'gevinst-case-1.json')).toBe(true);
  });

  it('agree with the reader about a case that is spoilt in any one place', () => {
    const raw = rawFullCase();
    const disagreed: string[] = [];
    let refused = 0;
    for (const path of placesOf(raw)) {
      for (const value of [undefined, null, 2.5, '', [], {}]) {
        const document = spoilt(raw, path, value);
        const taken = v.safeParse(caseSchema, document).success;
        if (!taken) refused++;
        if (fits(document, 'gevinst-case-1.json') !== taken)
          disagreed.push(`${path} = ${JSON.stringify(value)}`);
      }
    }
    expect(refused).toBeGreaterThan(800);
    expect(disagreed).toEqual([]);
  }, 60_000);
});

function fits(value: unknown, name: string): boolean {
  const schema = schemas[name];
  if (!schema) throw new Error(`There is no schema ${name}.`);
  return fitsSchema(value, schema, schema, schemas);
}

import { envelopeSchema } from '../../../../src/core/document/file/envelopeSchema.ts';
import { datasetSchema } from '../../../../src/core/document/dataset/datasetSchema.ts';
import { caseSchema } from '../../../../src/core/document/schema/caseSchema.ts';
import { mappingSchema } from '../../../../src/core/document/schema/mappingSchema.ts';
import { distributionSchema } from '../../../../src/core/document/schema/distributionSchema.ts';
import { ruleSchema, setValueSchema } from '../../../../src/core/document/schema/reportSchema.ts';
import { scenarioSchema } from '../../../../src/core/document/schema/scenarioSchema.ts';
import {
  partialSettingsSchema,
  settingsSchema,
} from '../../../../src/core/document/schema/settingsSchema.ts';
import * as scalars from '../../../../src/core/document/schema/scalars.ts';
import * as words from '../../../../src/core/document/schema/words.ts';
import { jsonSchemaOf, type JsonSchema, type Part } from './jsonSchemaOf.ts';

const named = new Map<Part, string>([
  [scalars.text, 'text'],
  [scalars.words, 'words'],
  [scalars.formula, 'formula'],
  [scalars.figure, 'number'],
  [scalars.figureId, 'figureId'],
  [scalars.slug, 'id'],
  [scalars.priceLevel, 'priceLevel'],
  [scalars.key, 'key'],
  [scalars.unit, 'unit'],
  [scalars.sources, 'sourceReferences'],
  [words.lens, 'lens'],
  [words.role, 'role'],
  [words.side, 'side'],
  [words.grade, 'evidenceGrade'],
  [words.sourceClass, 'sourceClass'],
  [distributionSchema, 'distribution'],
  [settingsSchema, 'settings'],
  [partialSettingsSchema, 'partialSettings'],
  [setValueSchema, 'setValue'],
  [mappingSchema, 'mapping'],
  [ruleSchema, 'rule'],
]);

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** The schemas under public/schema by file name, made from those the reader uses. */
export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  const file = published('gevinst-5.json', 'A file of Gevinst: scenarios, datasets, cases', envelopeSchema);
  const scenario = jsonSchemaOf(scenarioSchema, named);
  const dataset = jsonSchemaOf(datasetSchema, named);
  const withCase = replaced(scenario, ['properties', 'case'], { $ref: 'gevinst-case-1.json' });
  const payload = ['properties', 'payload', 'properties'];
  return {
    'gevinst-case-1.json': published('gevinst-case-1.json', 'A case of Gevinst', caseSchema),
    'gevinst-5.json': [
      [[...payload, 'scenarios', 'items'], withoutDefs(withCase)] as const,
      [[...payload, 'datasets', 'items'], withoutDefs(dataset)] as const,
      [[...payload, 'cases', 'items'], { $ref: 'gevinst-case-1.json' }] as const,
    ].reduce((schema, [path, inner]) => replaced(schema, path, inner), file),
  };
}

function published(id: string, title: string, schema: Part): JsonSchema {
  return { $schema: dialect, $id: id, title, ...jsonSchemaOf(schema, named) };
}

function withoutDefs({ $defs: _, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function replaced(schema: JsonSchema, path: readonly string[], by: JsonSchema): JsonSchema {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  const inner = schema[step];
  if (typeof inner !== 'object' || inner === null) throw new Error(`There is no ${step} in the schema.`);
  return { ...schema, [step]: replaced({ ...inner }, rest, by) };
}

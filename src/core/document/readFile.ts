import { safeParse, type InferOutput } from 'valibot';
import type { Issue } from '../issue.ts';
import type { CaseModel } from '../model/case.ts';
import type { Scenario } from '../model/scenario.ts';
import { canonicalJson } from './canonicalJson.ts';
import { payloadReferences } from './check/payloadReferences.ts';
import { versionIssue } from './check/versionIssue.ts';
import { fieldsOf } from './json/fieldsOf.ts';
import { typeName } from './json/typeName.ts';
import { sha256 } from './hash.ts';
import { alteredMarks, countIssues, readPayload } from './file/readPayload.ts';
import { keepNewerFields } from './file/keepNewerFields.ts';
import type { DocumentIssue } from './issue.ts';
import { parseJson } from './json/parseJson.ts';
import { caseHash, isAltered, type Revision } from './ledger.ts';
import { limits } from './limits.ts';
import { FILE_VERSION, fileMigrations, migrate } from './migrations.ts';
import { readCase } from './readCase.ts';
import { envelopeSchema } from './file/envelopeSchema.ts';
import { schemaIssues } from './schema/schemaIssues.ts';
import type { StoredDataset } from './storedDataset.ts';

export interface GevinstFile {
  readonly kind: 'scenarios' | 'case' | 'backup';
  /** With the ids of the file; the app gives each record a new one and keeps its uid. */
  readonly scenarios: readonly Scenario[];
  readonly datasets: readonly StoredDataset[];
  readonly cases: readonly CaseModel[];
  /** null in a bare case document, which has no envelope. */
  readonly exportedAt: string | null;
  readonly exportId: string | null;
  readonly checksumOk: boolean;
  /** Ids of cases that go by a built-in name without being a released revision, or are not what they were saved as. */
  readonly alteredCases: readonly string[];
  /** The same two, as issues with their places: to be shown, not refused. */
  readonly marks: readonly DocumentIssue[];
}

export type FileReading = { readonly file: GevinstFile } | { readonly issues: readonly Issue[] };

/**
 * Reads a file from a stranger: scenarios, a backup, or a bare case document. Checks in this order and stops at the
 * first stage that finds something: size in bytes, text, format and version, envelope, every document, counts,
 * references between them. Never throws and changes nothing. `ledger` is the list of released case revisions.
 */
export function readFile(text: string, size: number, ledger: readonly Revision[] = []): FileReading {
  const tooBig = sizeIssue(text, size);
  if (tooBig) return { issues: [tooBig] };
  const parsed = parseJson(text);
  if ('issue' in parsed) return { issues: [parsed.issue] };
  const fields = fieldsOf(parsed.value);
  if (!fields) return { issues: [{ code: 'document.wrong-format', at: '', found: typeName(parsed.value) }] };
  if (fields['format'] === 'gevinst-case') return readBareCase(fields, ledger);
  const version = versionIssue(fields, 'gevinst', FILE_VERSION);
  if (version) return { issues: [version] };

  const told = Number(fields['formatVersion']);
  const current = told > FILE_VERSION ? keepNewerFields(fields) : migrate(fields, told, fileMigrations);
  const envelope = safeParse(envelopeSchema, current);
  if (!envelope.success) return { issues: schemaIssues(envelope.issues) };
  return readDocuments(envelope.output, sha256(canonicalJson(fields['payload'])), ledger);
}

function readDocuments(
  envelope: InferOutput<typeof envelopeSchema>,
  checksum: string,
  ledger: readonly Revision[],
): FileReading {
  const payload = readPayload(envelope.payload);
  if ('issues' in payload) return payload;
  const issues = [...countIssues(envelope.counts, payload), ...payloadReferences(payload)];
  if (issues.length > 0) return { issues };
  const checksumOk = checksum === envelope.checksum.hex;
  const altered = alteredMarks(envelope.payload, payload, ledger);
  const file: GevinstFile = {
    kind: envelope.kind,
    ...payload,
    exportedAt: envelope.exportedAt,
    exportId: envelope.exportId,
    checksumOk,
    alteredCases: [...new Set(altered.map(({ id }) => id))],
    marks: [...(checksumOk ? [] : [{ code: 'document.damaged', at: 'checksum' } as const]), ...altered],
  };
  return { file };
}

function readBareCase(value: unknown, ledger: readonly Revision[]): FileReading {
  const reading = readCase(value);
  if ('issues' in reading) return reading;
  const { id, revision } = reading.model;
  const altered = isAltered(reading.model, caseHash(reading.model), ledger);
  const file: GevinstFile = {
    kind: 'case',
    scenarios: [],
    datasets: [],
    cases: [reading.model],
    exportedAt: null,
    exportId: null,
    checksumOk: true,
    alteredCases: altered ? [id] : [],
    marks: altered ? [{ code: 'document.altered-case', at: '', id, revision }] : [],
  };
  return { file };
}

/** A backup may be larger than a single file; it says what it is near its beginning, before anything is parsed. */
function sizeIssue(text: string, size: number): DocumentIssue | null {
  const isBackup = /"kind"\s*:\s*"backup"/.test(text.slice(0, 2_000));
  const limit = isBackup ? limits.backupBytes : limits.fileBytes;
  return size > limit ? { code: 'document.too-big', at: '', size, limit } : null;
}

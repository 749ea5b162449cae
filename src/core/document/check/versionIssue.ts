import { typeName } from '../json/typeName.ts';
import type { DocumentIssue } from '../issue.ts';

/**
 * Whether a document is of this format and of a version we read. A missing version is a mistake, not version 1.
 * Newer ones are taken only if they say that a reader of our version may (`minReader`).
 */
export function versionIssue(
  document: Readonly<Record<string, unknown>>,
  format: string,
  known: number,
  at = '',
): DocumentIssue | null {
  const place = (field: string): string => (at === '' ? field : `${at}.${field}`);
  const { format: found, formatVersion: version, minReader } = document;
  if (found !== format) {
    return { code: 'document.wrong-format', at: place('format'), found: formatText(found) };
  }
  if (version === undefined || version === null) {
    return { code: 'document.missing-version', at: place('formatVersion') };
  }
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    const expected = 'integer';
    return { code: 'document.wrong-type', at: place('formatVersion'), expected, found: formatText(version) };
  }
  if (version <= known || (typeof minReader === 'number' && minReader <= known)) return null;
  return { code: 'document.newer-version', at: place('formatVersion'), found: version, known };
}

function formatText(found: unknown): string {
  if (typeof found === 'string') return found.slice(0, 40);
  return typeof found === 'number' ? String(found) : typeName(found);
}

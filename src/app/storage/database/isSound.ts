import { readCase, type CaseReading } from '../../../core/document/readCase.ts';
import { readScenario } from '../../../core/document/readScenario.ts';
import type { WorkDocument } from '../../document/workDocument.ts';

/** Documents share their case unchanged from edit to edit, so it is read once. */
const casesRead = new WeakMap<object, CaseReading>();

/** What the reader would refuse is never put over a good copy. */
export function isSound(document: WorkDocument): boolean {
  const reading =
    document.kind === 'scenario' ? readScenario(document.body, caseOnce) : readCase(document.body);
  return !('issues' in reading);
}

function caseOnce(value: unknown): CaseReading {
  if (typeof value !== 'object' || value === null) return readCase(value);
  const known = casesRead.get(value);
  if (known) return known;
  const reading = readCase(value);
  casesRead.set(value, reading);
  return reading;
}

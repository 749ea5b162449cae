// Adds a row to src/cases/revisions.json for every built-in case whose revision rose (or that is new), and says so.
// With --redo it replaces the newest row of a case that was never released: for work before a release only.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadSource } from './loadSource.mjs';

const { caseHash } = await loadSource('src/core/document/ledger.ts');
const { caseDocuments, registerCaseDocuments, casesFolder } = await loadSource(
  'tests/cases/caseDocuments.ts',
);

const file = new URL('revisions.json', casesFolder);
const redo = process.argv.includes('--redo');
let ledger = read();
for (const { document: model } of [...caseDocuments(), ...registerCaseDocuments()]) {
  const { id, revision } = model;
  const hash = caseHash(model);
  const newest = Math.max(0, ...ledger.filter((entry) => entry.id === id).map((entry) => entry.revision));
  const known = ledger.find((entry) => entry.id === id && entry.revision === revision);
  if (known?.hash === hash) continue;
  if (known && !redo) {
    console.log(
      `${id}: the content changed but the revision is still ${revision}; raise it, then run this again`,
    );
    process.exitCode = 1;
  } else if (revision < newest) {
    console.log(`${id}: revision ${revision} is older than the newest, ${newest}`);
    process.exitCode = 1;
  } else {
    ledger = [...ledger.filter((entry) => entry !== known), { id, revision, hash }];
    console.log(`${id}: revision ${revision} recorded`);
  }
}
ledger.sort((a, b) => (a.id === b.id ? a.revision - b.revision : a.id < b.id ? -1 : 1));
writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`);

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
}

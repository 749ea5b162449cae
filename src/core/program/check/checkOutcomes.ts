import type { CaseModel } from '../../model/case.ts';
import type { ProgramIssue } from './issue.ts';

/** Everything that names a figure names one that is there, and figures say how their whole is made. */
export function checkOutcomes(
  model: CaseModel,
  isNamed: (id: string) => boolean,
  reads: ReadonlyMap<string, readonly string[]>,
): ProgramIssue[] {
  const issues: ProgramIssue[] = [];
  const need = (at: string, field: string, id: string): void => {
    if (!isNamed(id)) issues.push({ code: 'program.unknown-reference', at, field, id });
  };
  const measures = new Set((model.measures ?? []).map(({ id }) => id));
  for (const outcome of model.outcomes) {
    const at = `outcomes.${outcome.figure}`;
    need(at, 'figure', outcome.figure);
    const said = outcome.whole !== undefined || measures.has(outcome.figure);
    if (outcome.headline && !said) issues.push({ code: 'program.whole-not-said', at });
  }
  for (const id of model.ladder ?? []) need('ladder', 'ladder', id);
  for (const table of model.tables ?? []) {
    if ('parameter' in table.over) need(`tables.${table.id}`, 'over', table.over.parameter);
    for (const id of table.show) need(`tables.${table.id}`, 'show', id);
  }
  for (const reading of model.readings ?? []) {
    for (const id of Object.keys(reading.values)) need(`readings.${reading.id}`, 'values', id);
  }
  for (const [i, published] of (model.published ?? []).entries()) {
    need(`published[${i}]`, 'figure', published.figure);
    for (const id of Object.keys(published.at ?? {})) need(`published[${i}]`, 'at', id);
  }
  for (const id of Object.keys(model.dataset?.mapping ?? {})) need('dataset.mapping', 'mapping', id);
  for (const [name, rules] of [
    ['verdict', model.verdict],
    ['checks', model.checks ?? []],
  ] as const) {
    for (const [i, { say }] of rules.entries()) {
      for (const id of placeholders(`${say.da} ${say.en}`)) {
        if (id !== 'horizon') need(`${name}[${i}]`, 'say', id);
      }
    }
  }
  return [...issues, ...wholeLineIssues(model, reads)];
}

/** Ids between braces in a sentence. */
export function placeholders(sentence: string): readonly string[] {
  return [...new Set([...sentence.matchAll(/\{([a-zA-Z][\w]*)\}/g)].map((match) => match[1] ?? ''))];
}

/** A cost counted once for the whole cannot depend on what differs from row to row. */
function wholeLineIssues(model: CaseModel, reads: ReadonlyMap<string, readonly string[]>): ProgramIssue[] {
  // The cell of one row is the same for all.
  const mapped = Object.entries(model.dataset?.mapping ?? {}).flatMap(([id, entry]) =>
    typeof entry === 'object' && entry.row !== undefined ? [] : [id],
  );
  const issues: ProgramIssue[] = [];
  for (const line of model.lines) {
    if (line.per !== 'whole') continue;
    const direct = reads.get(line.id) ?? [];
    const id = mapped.find((parameter) => direct.includes(parameter));
    if (id !== undefined) issues.push({ code: 'program.whole-line-mapped', at: `lines.${line.id}`, id });
  }
  return issues;
}

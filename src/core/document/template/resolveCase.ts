import type { Source } from '../../model/case.ts';
import { fillCountLabels } from './fillCountLabels.ts';
import { isObject, mergeDocument } from './mergeDocument.ts';

/** What documents leave out because it is shared. */
export interface SharedParts {
  readonly shared: {
    readonly parameters: readonly unknown[];
    readonly groups?: readonly unknown[];
    readonly priceIndex?: unknown;
  };
  readonly sources: readonly Source[];
  /** Template document by id; undefined or null where there is none. */
  readonly template: (id: string) => unknown;
}

/**
 * Makes a whole case document (JSON) of one that leans on shared parts: lays it over the template it `extends`,
 * copies the shared parameters it `uses` (own fields win) and the groups they stand in, adds the price index where price levels differ and the
 * sources its references name, and writes the counts' labels into the texts. What is already whole comes back as it
 * was. Throws when it names an unknown template or shared parameter, or a template that extends another; whether the
 * result is a sound case is for `readCase` to say.
 */
export function resolveCase(document: unknown, parts: SharedParts): unknown {
  if (!isObject(document)) return document;
  const laid = layOverTemplate(document, parts.template);
  const { extends: _template, uses: _uses, ...whole } = laid;
  if (laid['uses'] !== undefined) {
    whole['parameters'] = withShared(laid, parts.shared.parameters);
    whole['groups'] = withGroups(whole, parts.shared.groups);
  }
  if (
    whole['priceIndex'] === undefined &&
    parts.shared.priceIndex !== undefined &&
    priceLevels(whole).size > 1
  )
    whole['priceIndex'] = parts.shared.priceIndex;
  whole['sources'] = withSources(whole, parts.sources);
  return fillCountLabels(whole);
}

function layOverTemplate(
  document: Record<string, unknown>,
  templateOf: SharedParts['template'],
): Record<string, unknown> {
  const id = document['extends'];
  if (id === undefined) return document;
  const template = typeof id === 'string' ? templateOf(id) : undefined;
  if (!isObject(template)) throw new Error(`Unknown template "${String(id)}"`);
  if (template['extends'] !== undefined) throw new Error(`Template "${String(id)}" must not extend another`);
  const merged = mergeDocument(template, document);
  if (!isObject(merged)) throw new Error('Two objects merge to an object');
  // A document adds to what its template uses and drops by removing the parameter.
  const dropped = thingsIn(document['parameters']).filter((thing) => thing['remove'] === true);
  const used = new Set([...namesIn(template['uses']), ...namesIn(document['uses'])]);
  for (const { id } of dropped) if (typeof id === 'string') used.delete(id);
  return used.size > 0 ? { ...merged, uses: [...used] } : merged;
}

function withShared(document: Record<string, unknown>, shared: readonly unknown[]): unknown[] {
  const sharedById = new Map(thingsIn(shared).map((parameter) => [parameter['id'], parameter]));
  const own = thingsIn(document['parameters']);
  const ownIds = new Set(own.map((parameter) => parameter['id']));
  const uses = namesIn(document['uses']);
  for (const id of uses) if (!sharedById.has(id)) throw new Error(`Unknown shared parameter "${id}"`);
  return [
    ...own.map((parameter) => {
      const id = parameter['id'];
      return typeof id === 'string' && uses.includes(id)
        ? mergeDocument(sharedById.get(id), parameter)
        : parameter;
    }),
    ...uses.filter((id) => !ownIds.has(id)).map((id) => sharedById.get(id)),
  ];
}

/** Groups that shared parameters stand in and the document does not have. */
function withGroups(document: Record<string, unknown>, shared: readonly unknown[] | undefined): unknown[] {
  const own = thingsIn(document['groups']);
  const present = new Set(own.map((group) => group['id']));
  const named = new Set(thingsIn(document['parameters']).map((parameter) => parameter['group']));
  return [...own, ...thingsIn(shared).filter(({ id }) => named.has(id) && !present.has(id))];
}

function withSources(document: Record<string, unknown>, shared: readonly Source[]): unknown {
  const own = document['sources'];
  if (own !== undefined && !Array.isArray(own)) return own;
  const present = new Set<unknown>(thingsIn(own).map((source) => source['id']));
  const added: Source[] = [];
  for (const reference of collect(document, 'src')) {
    const id = reference.split(' ', 1)[0];
    const source = shared.find((candidate) => candidate.id === id);
    if (source === undefined || present.has(source.id)) continue;
    present.add(source.id);
    added.push(source);
  }
  return [...(own ?? []), ...added];
}

function priceLevels(document: Record<string, unknown>): Set<string> {
  return new Set(collect(document, 'priceLevel').filter((level) => level !== 'unstated'));
}

/** Every text under a field of that name, in document order. */
function collect(value: unknown, field: string): string[] {
  if (Array.isArray(value)) return value.flatMap((part) => collect(part, field));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    name === field ? [part].flat().filter((text) => typeof text === 'string') : collect(part, field),
  );
}

function thingsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function namesIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

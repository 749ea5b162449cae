import { isObject } from './mergeDocument.ts';

/**
 * Replaces `{event}`, `{event.many}`, `{Event}` and `{Event.many}` in every text by the labels of the count `event`
 * of the same document, each language by its own. Placeholders of figures are left as they stand.
 */
export function fillCountLabels(document: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const labels = countLabels(document);
  return Object.fromEntries(
    Object.entries(document).map(([field, value]) => [
      field,
      field === 'counts' || labels.size === 0 ? value : fillTexts(value, labels),
    ]),
  );
}

/** Placeholder → text by language. */
type Labels = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const figureFields = ['parameters', 'formulas', 'lines', 'measures'];

function countLabels(document: Readonly<Record<string, unknown>>): Labels {
  const labels = new Map<string, Readonly<Record<string, unknown>>>();
  const figures = new Set(
    figureFields.flatMap((field) => objectsIn(document[field]).map((figure) => figure['id'])),
  );
  for (const { id, one, many } of objectsIn(document['counts'])) {
    if (typeof id !== 'string' || figures.has(id) || !isObject(one) || !isObject(many)) continue;
    labels.set(id, one).set(`${id}.many`, many);
    labels.set(capitalised(id), capitalisedTexts(one)).set(`${capitalised(id)}.many`, capitalisedTexts(many));
  }
  return labels;
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function capitalisedTexts(text: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(text).map(([language, word]) => [
      language,
      typeof word === 'string' ? capitalised(word) : word,
    ]),
  );
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function fillTexts(value: unknown, labels: Labels): unknown {
  if (Array.isArray(value)) return value.map((part) => fillTexts(part, labels));
  if (!isObject(value)) return value;
  const isText = typeof value['da'] === 'string' && typeof value['en'] === 'string';
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      isText && typeof part === 'string' ? fillText(part, name, labels) : fillTexts(part, labels),
    ]),
  );
}

function fillText(text: string, language: string, labels: Labels): string {
  return text.replace(/\{([A-Za-z][\w.]*)\}/g, (placeholder, name: string) => {
    const label = labels.get(name)?.[language];
    return typeof label === 'string' ? label : placeholder;
  });
}

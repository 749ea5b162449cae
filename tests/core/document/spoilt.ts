import type { Json } from './samples.ts';

/** The document with the part at a path like `lines[0].when.once` set to a value, or taken out when undefined. */
export function spoilt<D extends Json>(document: D, path: string, value: Json | undefined): D {
  const copy = structuredClone(document);
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const last = steps.pop() ?? '';
  let place: Json | undefined = copy;
  for (const step of steps) place = fieldOf(place, step);
  if (place === null || typeof place !== 'object') throw new Error(`There is no ${path} in the document.`);
  if (value === undefined && Array.isArray(place)) place.splice(Number(last), 1);
  else if (value === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, value);
  return copy;
}

function fieldOf(place: Json | undefined, step: string): Json | undefined {
  if (place === null || typeof place !== 'object') return undefined;
  return Array.isArray(place) ? place[Number(step)] : place[step];
}

/** Every place in a document that `spoilt` can reach, outer ones first. */
export function placesOf(value: Json, at = ''): string[] {
  if (value === null || typeof value !== 'object') return [at];
  const inner = Array.isArray(value)
    ? value.flatMap((entry, index) => placesOf(entry, `${at}[${index}]`))
    : Object.entries(value).flatMap(([key, entry]) => placesOf(entry, at === '' ? key : `${at}.${key}`));
  return at === '' ? inner : [at, ...inner];
}

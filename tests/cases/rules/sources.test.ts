import { describe, expect, it } from 'vitest';
import { everyCase } from '../builtinCases.ts';

describe.each(everyCase)('sources of $id', (model) => {
  it('every parameter has a source or is marked as an assumption', () => {
    const bare = model.parameters.filter(
      ({ class: kind, src }) => kind !== 'assumption' && (src ?? []).length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('every assumption says why it has its value', () => {
    const mute = model.parameters.filter(
      ({ class: kind, note }) => kind === 'assumption' && note === undefined,
    );
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  it('every reference names a source and a place in it where one source holds several figures', () => {
    const known = new Set(model.sources.map(({ id }) => id));
    const references = [...model.parameters, ...(model.published ?? [])].flatMap(({ src }) => src ?? []);
    expect(references.filter((reference) => !known.has(reference.split(' ')[0] ?? ''))).toEqual([]);
    const placeless = references.filter((reference) => /^(?:status-2022|control)$/.test(reference));
    expect(placeless).toEqual([]);
  });

  it('every source says who published it or when, and stands in the list once', () => {
    expect(
      model.sources.filter(({ publisher, date }) => publisher === undefined && date === undefined),
    ).toEqual([]);
    expect(new Set(model.sources.map(({ id }) => id)).size).toBe(model.sources.length);
  });

  it('every amount of money has a price level, or says that none is stated', () => {
    const silent = model.parameters.filter(
      (parameter) => 'unit' in parameter && /DKK/.test(parameter.unit) && !('priceLevel' in parameter),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('a figure somebody else measured or assumed elsewhere is local, unproven here or carries over, and says which', () => {
    const headline = model.parameters.filter(
      ({ headline, class: kind }) => headline === true && kind !== 'assumption' && kind !== 'definition',
    );
    expect(headline.filter(({ scope }) => scope === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('asks first for a local or unproven figure', () => {
    const first = model.parameters.find(({ headline }) => headline === true);
    expect(['local', 'unproven']).toContain(first?.scope);
  });
});

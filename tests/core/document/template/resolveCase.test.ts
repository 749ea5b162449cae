import { describe, expect, it } from 'vitest';
import { resolveCase } from '../../../../src/core/document/template/resolveCase.ts';

const source = (id: string) => ({ id, title: { da: id, en: id } });
const shared = {
  parameters: [
    { id: 'effectiveHours', unit: 'h/(post yr)', value: 1515, low: 1400, high: 1650, src: ['pay hours'] },
    { id: 'captureShare', unit: 'share', value: 0.7, group: 'time' },
  ],
  groups: [
    { id: 'time', label: { da: 'Tid', en: 'Time' } },
    { id: 'money', label: { da: 'Penge', en: 'Money' } },
  ],
  priceIndex: { id: 'health-pl', rates: { '2022': 0.018 } },
};
const template = {
  id: 'timePerEvent',
  uses: ['effectiveHours', 'captureShare'],
  counts: [{ id: 'event', one: { da: 'forløb', en: 'course' }, many: { da: 'forløb', en: 'courses' } }],
  settings: { start: 2027, horizon: 5, priceLevel: '22-PL' },
  parameters: [
    {
      id: 'events',
      unit: 'event/yr',
      value: null,
      label: { da: 'Antal {event.many}', en: 'Number of {event.many}' },
    },
    { id: 'running', unit: 'DKK/yr', value: null, dist: 'gamma', label: { da: 'Drift', en: 'Running' } },
  ],
  lines: [{ id: 'run', amount: 'running', when: { yearly: {} } }],
  outcomes: [{ figure: 'hours', unit: 'h/yr' }],
  published: [{ figure: 'hours', printed: 1 }],
  verdict: [
    {
      say: { da: '{Event} frigør {hours}.', en: '{Event.many} free {hours}, each {event} counted.' },
      tone: 'gain',
    },
  ],
};
const parts = {
  shared,
  sources: [source('status-2022'), source('pay')],
  template: (id: string) => (id === 'timePerEvent' ? template : undefined),
};
interface Resolved {
  parameters: Record<string, unknown>[];
  groups: { id?: unknown }[];
  lines: unknown[];
  outcomes: unknown[];
  published: unknown[];
  verdict: { say: unknown }[];
  sources: { id: string }[];
  priceIndex?: unknown;
}
// The shape is what the documents below are made of; the gate itself is tested elsewhere.
const resolved = (document: object) => resolveCase(document, parts) as Resolved;
const ids = (things: readonly { id?: unknown }[]) => things.map((thing) => thing.id);

describe('resolveCase', () => {
  it('gives a whole document back as it was', () => {
    const whole = { id: 'x', parameters: [{ id: 'a', value: 1 }], sources: [source('own')] };
    expect(resolveCase(whole, parts)).toEqual(whole);
  });

  it('leaves what is no object for the gate to refuse', () => {
    expect(resolveCase('text', parts)).toBe('text');
    expect(resolveCase(null, parts)).toBe(null);
  });

  it('merges things by id field by field, drops the removed and appends the new', () => {
    const result = resolved({
      id: 'y',
      extends: 'timePerEvent',
      parameters: [
        { id: 'events', value: 5000 },
        { id: 'running', remove: true },
        { id: 'minutes', unit: 'min/event', value: 2 },
      ],
    });
    expect(ids(result.parameters)).toEqual(['events', 'minutes', 'effectiveHours', 'captureShare']);
    expect(result.parameters[0]).toMatchObject({ unit: 'event/yr', value: 5000 });
  });

  it('takes a thing marked as replacing whole', () => {
    const result = resolved({
      extends: 'timePerEvent',
      parameters: [{ id: 'running', replace: true, value: 3 }],
    });
    expect(result.parameters.find(({ id }) => id === 'running')).toEqual({ id: 'running', value: 3 });
  });

  it('replaces arrays without ids, published figures and timing as wholes', () => {
    const result = resolved({
      extends: 'timePerEvent',
      lines: [{ id: 'run', when: { once: {} } }],
      outcomes: [{ figure: 'hours', round: 1 }],
      published: [{ figure: 'hours', printed: 2, tol: 0 }],
      verdict: [{ say: { da: 'nyt', en: 'new' } }],
    });
    expect(result.lines).toEqual([{ id: 'run', amount: 'running', when: { once: {} } }]);
    expect(result.outcomes).toEqual([{ figure: 'hours', unit: 'h/yr', round: 1 }]);
    expect(result.published).toEqual([{ figure: 'hours', printed: 2, tol: 0 }]);
    expect(result.verdict).toHaveLength(1);
  });

  it('lays own fields over a shared parameter and puts own parameters first', () => {
    const result = resolved({
      uses: ['effectiveHours', 'captureShare'],
      parameters: [
        { id: 'a', value: 1 },
        { id: 'captureShare', value: 0.5 },
      ],
    });
    expect(ids(result.parameters)).toEqual(['a', 'captureShare', 'effectiveHours']);
    expect(result.parameters[1]).toEqual({ id: 'captureShare', unit: 'share', value: 0.5, group: 'time' });
  });

  it('adds the groups of shared parameters that the document lacks', () => {
    const result = resolved({ uses: ['captureShare'], parameters: [], groups: [{ id: 'own' }] });
    expect(ids(result.groups)).toEqual(['own', 'time']);
    expect(
      ids(resolved({ uses: ['captureShare'], parameters: [], groups: [{ id: 'time' }] }).groups),
    ).toEqual(['time']);
  });

  it('adds to what the template uses and drops what the document removes', () => {
    const result = resolved({ extends: 'timePerEvent', parameters: [{ id: 'captureShare', remove: true }] });
    expect(ids(result.parameters)).toEqual(['events', 'running', 'effectiveHours']);
  });

  it('adds the sources named first in references, own entries first and none twice', () => {
    const result = resolved({
      uses: ['effectiveHours'],
      parameters: [{ id: 'a', src: ['own page 1', 'status-2022 Del 1', 'status-2022 Del 2'] }],
      sources: [source('own')],
    });
    expect(ids(result.sources)).toEqual(['own', 'status-2022', 'pay']);
  });

  it('adds the price index only where price levels differ', () => {
    const settings = { priceLevel: '22-PL' };
    const at = (priceLevel: string) =>
      resolved({ settings, parameters: [{ id: 'a', priceLevel }] }).priceIndex;
    expect(at('22-PL')).toBeUndefined();
    expect(at('unstated')).toBeUndefined();
    expect(at('17-PL')).toEqual(shared.priceIndex);
  });

  it('writes count labels into texts by language and leaves figures alone', () => {
    const counts = [
      {
        id: 'event',
        one: { da: 'operation', en: 'operation' },
        many: { da: 'operationer', en: 'operations' },
      },
    ];
    const result = resolved({ extends: 'timePerEvent', counts });
    expect(result.verdict[0]?.say).toEqual({
      da: 'Operation frigør {hours}.',
      en: 'Operations free {hours}, each operation counted.',
    });
    expect(result.parameters[0]?.['label']).toEqual({ da: 'Antal operationer', en: 'Number of operations' });
  });

  it('does not take a placeholder for a count when a figure has that id', () => {
    const counts = [{ id: 'visit', one: { da: 'besøg', en: 'visit' }, many: { da: 'besøg', en: 'visits' } }];
    const text = { da: 'Der er {visit}.', en: 'There are {visit}.' };
    expect(
      resolveCase({ counts, formulas: [{ id: 'visit' }], title: text, sources: [] }, parts),
    ).toMatchObject({ title: text });
  });

  it('leaves neither extends nor uses behind', () => {
    const result = resolved({ extends: 'timePerEvent', uses: ['captureShare'] });
    expect(Object.keys(result)).not.toContain('extends');
    expect(Object.keys(result)).not.toContain('uses');
  });

  it('names the unknown template or shared parameter', () => {
    expect(() => resolved({ extends: 'nothing' })).toThrow('nothing');
    expect(() => resolved({ uses: ['unknownOne'] })).toThrow('unknownOne');
    const chained = { ...parts, template: () => ({ extends: 'other' }) };
    expect(() => resolveCase({ extends: 'timePerEvent' }, chained)).toThrow('timePerEvent');
  });
});

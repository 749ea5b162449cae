import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Text {
  readonly da: string;
  readonly en: string;
}
interface Entry {
  readonly id: string;
  readonly group: string;
  readonly title: Text;
  readonly meaning: Text;
  readonly note?: Text;
  /** The references are our own reading; of a recommendation only `answers`, its models are the source's. */
  readonly inferred?: true;
  readonly src: readonly string[];
}
interface Barrier extends Entry {
  readonly models: readonly string[];
  readonly touches?: string;
  readonly reason?: Text;
}
interface Model extends Entry {
  readonly answers: readonly string[];
  readonly citedOnly?: true;
}
interface Recommendation extends Entry {
  readonly answers: readonly string[];
  readonly models: readonly string[];
}
interface Group {
  readonly id: string;
  readonly title: Text;
}
interface Register {
  readonly groups: Readonly<Record<'barriers' | 'models' | 'recommendations', readonly Group[]>>;
  readonly barriers: readonly Barrier[];
  readonly models: readonly Model[];
  readonly recommendations: readonly Recommendation[];
}

// The file is data of our own; this test is what holds it to its shape.
const register = JSON.parse(
  readFileSync(new URL('../../src/cases/barriers.json', import.meta.url), 'utf8'),
) as Register;
const { groups, barriers, models, recommendations } = register;
const kinds = ['barriers', 'models', 'recommendations'] as const;
const everything: readonly Entry[] = [...barriers, ...models, ...recommendations];
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const sizes = (kind: (typeof kinds)[number]) =>
  groups[kind].map(({ id }) => register[kind].filter(({ group }) => group === id).length);
const unique = (list: readonly string[]) => new Set(list).size === list.length;

describe('the register of barriers', () => {
  it('holds 39 barriers in four groups, 62 models in seven, 13 recommendations in two', () => {
    expect(kinds.map((kind) => register[kind].length)).toEqual([39, 62, 13]);
    expect(sizes('barriers')).toEqual([13, 5, 10, 11]);
    expect(sizes('models')).toEqual([13, 22, 11, 3, 4, 5, 4]);
    expect(sizes('recommendations')).toEqual([8, 5]);
  });

  it('numbers each group from one up without a gap', () => {
    const numbered = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
    expect(ids(barriers)).toEqual(
      ['A', 'B', 'C', 'D'].flatMap((letter, index) => numbered(letter, [13, 5, 10, 11][index] ?? 0)),
    );
    expect(ids(models)).toEqual(
      [13, 22, 11, 3, 4, 5, 4].flatMap((count, index) => numbered(`${index + 1}.`, count)),
    );
    expect(ids(recommendations)).toEqual(numbered('', 13));
  });

  it('fills both languages with different texts', () => {
    const texts = [
      ...kinds.flatMap((kind) => [
        ...groups[kind].map((group) => [group.id, group.title] as const),
        ...register[kind].flatMap(
          ({ id, title, meaning, note }) =>
            [
              [id, title],
              [id, meaning],
              [id, note ?? meaning],
            ] as const,
        ),
      ]),
      ...barriers.flatMap(({ id, reason }) => (reason ? [[id, reason] as const] : [])),
    ];
    const poor = texts.filter(([, { da, en }]) => da.trim() === '' || en.trim() === '' || da === en);
    expect(poor).toEqual([]);
  });

  it('gives every meaning and reason one sentence in each language', () => {
    const sentences = [
      ...everything.map(({ meaning }) => meaning),
      ...barriers.flatMap(({ reason }) => (reason ? [reason] : [])),
    ];
    expect(
      sentences.filter(({ da, en }) => !/^[^.?!]*[.?!]$/.test(da) || !/^[^.?!]*[.?!]$/.test(en)),
    ).toEqual([]);
  });

  it('repeats no title or meaning', () => {
    for (const language of ['da', 'en'] as const)
      for (const kind of kinds) {
        expect(unique(register[kind].map(({ title }) => title[language]))).toBe(true);
        expect(unique(register[kind].map(({ meaning }) => meaning[language]))).toBe(true);
      }
  });

  it('refers only to what is there, once each', () => {
    const known = { barriers: new Set(ids(barriers)), models: new Set(ids(models)) };
    for (const { answers } of [...models, ...recommendations]) {
      expect(answers.filter((id) => !known.barriers.has(id))).toEqual([]);
      expect(unique(answers)).toBe(true);
    }
    for (const entry of [...barriers, ...recommendations]) {
      expect(entry.models.filter((id) => !known.models.has(id))).toEqual([]);
      expect(unique(entry.models)).toBe(true);
    }
  });

  it('joins barriers and models both ways', () => {
    const fromBarriers = barriers.flatMap(({ id, models }) => models.map((model) => `${id} ${model}`));
    const fromModels = models.flatMap(({ id, answers }) => answers.map((barrier) => `${barrier} ${id}`));
    expect(fromBarriers.toSorted()).toEqual(fromModels.toSorted());
  });

  it('leaves no barrier without a model and no model or recommendation without a barrier', () => {
    expect(barriers.filter((barrier) => barrier.models.length === 0)).toEqual([]);
    expect([...models, ...recommendations].filter(({ answers }) => answers.length === 0)).toEqual([]);
  });

  it('lets each recommendation answer a barrier that one of its own models answers', () => {
    const answered = new Map(models.map(({ id, answers }) => [id, answers]));
    const apart = recommendations.filter(
      ({ models, answers }) =>
        !models.some((id) => answered.get(id)?.some((barrier) => answers.includes(barrier))),
    );
    expect(ids(apart)).toEqual([]);
  });

  it('cites 46 of the models by a recommendation, as the source does, and the rest by none', () => {
    const cited = new Set(recommendations.flatMap(({ models }) => models));
    expect(cited.size).toBe(46);
    expect(ids(models).filter((id) => !cited.has(id))).toEqual(
      '1.1 1.3 1.11 2.1 2.2 2.4 2.8 2.12 2.14 2.15 2.16 2.19 3.2 6.3 7.3 7.4'.split(' '),
    );
  });

  it('marks the three models that stand in the text only', () => {
    expect(ids(models.filter(({ citedOnly }) => citedOnly))).toEqual(['1.13', '2.21', '2.22']);
  });

  it('marks every reference that the source does not make', () => {
    expect(everything.filter(({ inferred }) => inferred !== true)).toEqual([]);
  });

  it('ties a barrier to one kind of assumption, and then says why', () => {
    for (const { touches, reason } of barriers) {
      expect(touches === undefined).toBe(reason === undefined);
      expect([undefined, 'delay', 'adoption', 'realisation', 'cost']).toContain(touches);
    }
  });

  it('names the report and the place in it', () => {
    const placed = everything.flatMap(({ src }) => src);
    expect(placed.filter((reference) => !/^bds-2024 \S/.test(reference))).toEqual([]);
    expect(unique(placed)).toBe(true);
    expect(placed).toHaveLength(114);
  });
});

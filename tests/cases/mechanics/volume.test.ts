import { describe, expect, it } from 'vitest';
import type { CaseModel } from '../../../src/core/model/case.ts';
import { budget } from '../../../src/core/program/budget.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import type { Evaluation } from '../../../src/core/program/evaluation.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { everyCase } from '../builtinCases.ts';
import { degreesIn, type Degree } from './degreesIn.ts';
import { filledRun, quantitiesOf, valueIn } from './filledRun.ts';

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-6);

interface Extent {
  readonly id: string;
  /** Counts in a year, a month or a day: what a case is large or small by. */
  readonly isVolume: boolean;
}

/** How much there is of something: counts first of all, then hours, kroner, points and the like. */
function extentsOf({ model, figures }: Program): readonly Extent[] {
  const counts = new Set([...(model.counts ?? []).map(({ id }) => id), 'bed']);
  return quantitiesOf(model).flatMap(({ id }) => {
    const dimension = figures.get(id)?.unit?.dimension ?? {};
    const [only, ...more] = Object.entries(dimension).filter(([base]) => base !== 'yr');
    if (only?.[1] !== 1 || more.length > 0) return [];
    return [{ id, isVolume: counts.has(only[0]) && dimension['yr'] === -1 }];
  });
}

/** Everything measured in one thing, prices of it too: all kroner, all points, all births. */
function groupsOf({ model, figures }: Program): readonly { of: string; ids: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { id } of quantitiesOf(model))
    for (const [base, power] of Object.entries(figures.get(id)?.unit?.dimension ?? {}))
      if (base !== 'yr' && power === 1) groups.set(base, [...(groups.get(base) ?? []), id]);
  return [...groups].map(([of, ids]) => ({ of, ids }));
}

interface Moved {
  readonly figure: string;
  readonly degree: number;
  readonly once: readonly number[];
  readonly twice: readonly number[];
}

/** Figures and lines that the document says move when these are doubled, before and after; what has no value is left out. */
function movedBy(program: Program, ids: readonly string[]): readonly Moved[] {
  const once = filledRun(program);
  const doubled = ids.flatMap((id) => {
    const computed = program.figures.get(id)?.kind === 'computed';
    return computed && ids.length > 1 ? [] : [[id, 2 * valueIn(once, id)] as const];
  });
  const own = doubled.map(([id]) => id);
  const twice = filledRun(program, { at: unpriced(program, Object.fromEntries(doubled)) });
  return [...degreesIn(program, own)].flatMap(([figure, degree]: readonly [string, Degree]) => {
    if (typeof degree !== 'number' || degree === 0 || own.includes(figure)) return [];
    const at = (run: Evaluation): readonly number[] =>
      program.nodes.get(figure)?.kind === 'line'
        ? (budget(run, { lines: [figure] }).lines[0]?.amounts ?? [])
        : [valueIn(run, figure)];
    const [before, after] = [at(once), at(twice)];
    return before.some(Number.isFinite) ? [{ figure, degree, once: before, twice: after }] : [];
  });
}

/** Amounts as they are typed: at their own price level, not at the case's. */
function unpriced(program: Program, at: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const { prices } = filledRun(program).inputs;
  return Object.fromEntries(
    Object.entries(at).map(([id, value]) => [id, value / (prices.get(id)?.factor ?? 1)]),
  );
}

function expectMoved(moved: readonly Moved[]): void {
  for (const { figure, degree, once, twice } of moved)
    for (const [year, before] of once.entries()) {
      const [after, expected] = [twice[year] ?? NaN, before * 2 ** degree];
      expect([figure, year, near(after, expected) ? expected : after]).toEqual([figure, year, expected]);
    }
}

/** Volumes that nothing is in proportion to, and why. */
const NOTHING_IN_PROPORTION: Readonly<Record<string, string>> = {
  'postponed-operations capacity': 'only what is operated beyond the inflow clears the backlog',
  'postponed-operations inflow': 'only what is operated beyond the inflow clears the backlog',
};

/** Volumes that what is freed does not follow, and why. */
const FREED_OTHERWISE: Readonly<Record<string, string>> = {
  'innovation-board-scaling regionalVolume':
    'the country is scaled up from the region: the smaller the region, the more is left',
};

describe.each(everyCase)('extents of $id', (model: CaseModel) => {
  const program = compileCase(model);
  const extents = extentsOf(program);
  const groups = groupsOf(program);
  const isMoved = (moved: readonly Moved[]): boolean =>
    moved.some(({ once }) => once.some((amount) => amount !== 0));

  it('one at least has figures in proportion to it, or nothing is measured but shares', () => {
    const found = [...groups.map(({ ids }) => ids), ...extents.map(({ id }) => [id])].some((ids) =>
      isMoved(movedBy(program, ids)),
    );
    expect([model.id, found]).toEqual([model.id, groups.length > 0]);
  });

  it('what is freed or spared follows the number of cases, neither a fixed part nor its square', () => {
    for (const { id } of extents.filter(({ isVolume }) => isVolume)) {
      const degrees = degreesIn(program, [id]);
      for (const { id: line, lens, kind } of model.lines)
        if (kind === 'benefit' && (lens === 'capacity' || lens === 'societal')) {
          const follows = [0, 1, 'any'].includes(degrees.get(line) ?? NaN);
          expect([line, id, follows]).toEqual([line, id, FREED_OTHERWISE[`${model.id} ${id}`] === undefined]);
        }
    }
  });

  it.each(extents)('$id doubled doubles or halves what its formulas say it does', ({ id, isVolume }) => {
    const moved = movedBy(program, [id]);
    expectMoved(moved);
    const reason = NOTHING_IN_PROPORTION[`${model.id} ${id}`];
    if (isVolume) expect([isMoved(moved), reason]).toEqual([reason === undefined, reason]);
  });

  it.each(groups)('every $of doubled doubles or halves what its formulas say it does', ({ ids }) => {
    expectMoved(movedBy(program, ids));
  });
});

import { describe, expect, it } from 'vitest';
import { partsOf, type Expression } from '../../../src/core/formula/expression.ts';
import type { CaseModel } from '../../../src/core/model/case.ts';
import type { Lens } from '../../../src/core/model/line.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import type { Program } from '../../../src/core/program/program.ts';
import { everyCase } from '../builtinCases.ts';

/** Lenses that a figure is an amount of: as an outcome, as the amount of a line, or as a measure of lines. */
function lensesOf({ model }: Program): ReadonlyMap<string, ReadonlySet<Lens>> {
  const found = new Map<string, Set<Lens>>();
  const add = (id: string, lens: Lens | undefined): void => {
    if (lens) found.set(id, (found.get(id) ?? new Set()).add(lens));
  };
  for (const { figure, lens } of model.outcomes) add(figure, lens);
  for (const { id, amount, lens } of model.lines) {
    add(id, lens);
    if (amount !== undefined) add(amount, lens);
  }
  for (const measure of model.measures ?? []) if ('of' in measure) add(measure.id, measure.of.lens);
  return found;
}

/** Addends of every sum and difference in an expression. */
function* sumsIn(expression: Expression): Generator<readonly Expression[]> {
  if (expression.kind === 'binary' && (expression.op === '+' || expression.op === '-'))
    yield [expression.left, expression.right];
  for (const part of partsOf(expression)) yield* sumsIn(part);
}

/** Names an addend is made of by multiplication alone: hours times a price is still hours, only valued. */
function factorsOf(expression: Expression): readonly string[] {
  if (expression.kind === 'name') return [expression.id];
  return partsOf(expression).flatMap(factorsOf);
}

/** Sums over two lenses, by figure: none is in a budget, and none is a total of money and capacity. */
const ACROSS: Readonly<Record<string, string>> = {
  pricePerBedDayValued: 'a price with the staff’s time valued, which its label says',
  pricePerVisitValued: 'a price with the staff’s time valued, which its label says',
  priceGap: 'where an hour freed costs what an hour of staff does: looked for, never shown',
  patientNet:
    'kroner of patients alone: a visit they are spared is also a slot, and is counted here as a journey',
};

function mixedSums(program: Program): readonly string[] {
  const lenses = lensesOf(program);
  const isOnly = (names: readonly string[], lens: Lens): boolean =>
    names.some((name) => lenses.get(name)?.has(lens) && lenses.get(name)?.size === 1);
  return [...program.nodes].flatMap(([id, node]) => {
    const expression = node.kind === 'formula' || node.kind === 'parameter' ? node.expression : null;
    if (!expression) return [];
    const mixed = [...sumsIn(expression)].some((addends) => {
      const [left = [], right = []] = addends.map(factorsOf);
      const spans = (a: Lens, b: Lens): boolean =>
        (isOnly(left, a) && isOnly(right, b)) || (isOnly(left, b) && isOnly(right, a));
      return spans('cash', 'capacity') || spans('cash', 'societal') || spans('capacity', 'societal');
    });
    return mixed ? [id] : [];
  });
}

/** The first outcome of a lens that is kroner, or that is not. */
function outcomeIn({ model, figures }: Program, lens: Lens, money: boolean): string | undefined {
  return model.outcomes.find(
    ({ figure, lens: of }) => of === lens && (figures.get(figure)?.unit?.dimension['DKK'] === 1) === money,
  )?.figure;
}

describe.each(everyCase)('lenses of $id', (model: CaseModel) => {
  const program = compileCase(model);

  it('are added in no formula', () => {
    expect(mixedSums(program).filter((id) => ACROSS[id] === undefined)).toEqual([]);
  });

  it('are added in no measure, unless it says that time is valued', () => {
    const lensOf = new Map(model.lines.map(({ id, lens }) => [id, lens]));
    for (const measure of model.measures ?? []) {
      if (!('of' in measure)) continue;
      const { lens, lines } = measure.of;
      const spanned = new Set(lens ? [lens] : (lines ?? []).map((line) => lensOf.get(line)));
      if (spanned.size > 1) {
        expect([measure.id, measure.valued]).toEqual([measure.id, true]);
        expect([measure.id, measure.label?.da]).toEqual([
          measure.id,
          expect.stringMatching(/værdi af.*ikke penge i budgettet/),
        ]);
      }
    }
  });

  it('capacity in kroner is only ever the value of time, and says so', () => {
    for (const { id, lens, label } of model.lines)
      if (lens === 'capacity' && program.lineDimensions.get(id)?.['DKK'] === 1)
        expect([id, label.da]).toEqual([id, expect.stringMatching(/ikke (?:nye )?penge i budgettet/)]);
  });

  it('cannot be added by a formula of one’s own: the units refuse it', () => {
    const cash = outcomeIn(program, 'cash', true);
    const capacity = outcomeIn(program, 'capacity', false);
    if (cash === undefined || capacity === undefined) return;
    const label = { da: 'sum', en: 'sum of all' };
    const sum = { id: 'lensSum', label, unit: 'DKK', formula: `${cash} + ${capacity}` };
    const { issues } = compileCase({ ...model, formulas: [...model.formulas, sum] });
    expect(issues.map(({ at }) => at)).toContain('formulas.lensSum');
  });
});

describe('the exceptions', () => {
  it('are all in use', () => {
    const used = everyCase.flatMap((model) => mixedSums(compileCase(model)));
    expect(Object.keys(ACROSS).filter((id) => !used.includes(id))).toEqual([]);
  });

  it('are labelled as valued, of the patients’ lens, or shown nowhere', () => {
    for (const model of everyCase)
      for (const id of mixedSums(compileCase(model))) {
        const outcome = model.outcomes.find(({ figure }) => figure === id);
        const label = model.formulas.find((formula) => formula.id === id)?.label.da ?? '';
        const isKept = !outcome || /værdi/i.test(label) || outcome.lens === 'societal';
        expect([model.id, id, isKept]).toEqual([model.id, id, true]);
      }
  });

  it('the refusal is tried on most cases', () => {
    const tried = everyCase.filter((model) => {
      const program = compileCase(model);
      return outcomeIn(program, 'cash', true) && outcomeIn(program, 'capacity', false);
    });
    expect(tried.length).toBeGreaterThan(everyCase.length / 2);
  });
});

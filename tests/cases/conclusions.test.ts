import { describe, expect, it } from 'vitest';
import { cardOf } from '../../src/app/cards/cardOf.ts';
import { ownDataset } from '../../src/app/document/caseDataset.ts';
import { compileCase } from '../../src/core/program/compileCase.ts';
import { conclusion } from '../../src/core/program/conclusion.ts';
import { evaluate } from '../../src/core/program/evaluate.ts';
import type { Evaluation } from '../../src/core/program/evaluation.ts';
import { evidenceGate } from '../../src/core/analysis/evidenceGate.ts';
import { caseRows } from '../../src/core/analysis/caseRows.ts';
import { figureAt } from '../../src/core/program/figureAt.ts';
import { lineAt } from '../../src/core/program/lineAt.ts';
import { prepareInputs, type InputOptions, type RowData } from '../../src/core/program/prepareInputs.ts';
import type { CaseModel } from '../../src/core/model/case.ts';
import type { Parameter } from '../../src/core/model/parameter.ts';
import { builtinCase, builtinCases } from './builtinCases.ts';

function run(id: string, options: InputOptions = {}): Evaluation {
  const program = compileCase(builtinCase(id));
  return evaluate(program, prepareInputs(program, options));
}

describe.each(builtinCases)('conclusion of $id', (model) => {
  const program = compileCase(model);
  const readings = [null, ...(model.readings ?? []).map(({ id }) => id)];

  it.each(readings)('in reading %s every figure in the sentence has a value', (reading) => {
    for (const rows of [null, caseRows(program)]) {
      const evaluation = evaluate(program, prepareInputs(program, { reading, rows }));
      const { say, checks } = conclusion(evaluation);
      const sentences = [say, ...checks.map((check) => check.say)].flatMap((text) => (text ? [text.da] : []));
      for (const id of sentences.flatMap((words) =>
        [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''),
      )) {
        const { state } = figureAt(evaluation, id);
        expect([id, state]).toEqual([id, id === 'payback' && state === 'never' ? 'never' : 'value']);
      }
    }
  });

  it('has a figure on its card, and every figure of the card has a value or waits for the user’s', () => {
    const { card } = model;
    const evaluation = evaluate(
      program,
      prepareInputs(program, { reading: card?.reading ?? null, rows: openingRows(model) }),
    );
    const named = [...`${card?.caption.da}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    for (const id of [card?.figure ?? '', ...named]) expectShown(evaluation, id);
  });

  it('shows every headline outcome, every rung and every threshold with a value, a reason for none or what it waits for', () => {
    const evaluation = evaluate(program, prepareInputs(program));
    for (const id of [...model.outcomes.map(({ figure }) => figure), ...(model.ladder ?? [])]) {
      if (program.figures.get(id)?.none === undefined) expectShown(evaluation, id);
    }
  });

  it('has all it waits for once the examples are taken, save what no source and no example gives', () => {
    const evaluation = evaluate(program, prepareInputs(program, { example: true }));
    const bare = new Set(
      model.parameters.filter((given) => 'value' in given && given.value === null).map(({ id }) => id),
    );
    for (const { figure } of model.outcomes) {
      const state = figureAt(evaluation, figure);
      if (state.state === 'missing') expect(state.waitsFor.filter((id) => !bare.has(id))).toEqual([]);
    }
  });
});

describe.each(['birth-robot', 'ccc', 'ai-mammography'])('%s, worked through in full', (id) => {
  const { card, outcomes, ladder } = builtinCase(id);
  const evaluation = run(id);
  const { figures } = evaluation.program;

  it('waits for nothing: every figure of its card has a value, every other one or a reason for none', () => {
    const named = [...`${card?.caption.da}`.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    const atCard = run(id, { reading: card?.reading ?? null });
    for (const figure of [card?.figure ?? '', ...named])
      expect([figure, figureAt(atCard, figure).state]).toEqual([figure, 'value']);
    for (const figure of [...outcomes.map((outcome) => outcome.figure), ...(ladder ?? [])]) {
      const { state } = figureAt(evaluation, figure);
      if (state !== 'value') expect([figure, figures.get(figure)?.none]).not.toEqual([figure, undefined]);
    }
  });
});

/** The rows that a case opens with, as its page does: those without which it has no figures. */
function openingRows(model: CaseModel): RowData | null {
  return ownDataset(model) ? caseRows(compileCase(model)) : null;
}

describe('operational targets, whose figures come only with their rows', () => {
  const model = builtinCase('operational-targets');
  const { headline, caption } = cardOf(model);

  it('opens with its rows, and its card says what they come to', () => {
    expect(openingRows(model)?.names).toHaveLength(21);
    // Of the targets given as a figure only one is met: adults in psychiatry assessed within 30 days, 94 of 80 per cent.
    expect(headline).toMatchObject({ value: 1, waitsFor: null });
    expect(caption.da).not.toMatch(/mangler|\{/);
  });

  it('concludes from them too', () => {
    const program = compileCase(model);
    const evaluation = evaluate(program, prepareInputs(program, { rows: openingRows(model) }));
    expect(conclusion(evaluation)).toMatchObject({ state: 'said', waitsFor: [] });
  });
});

/** The figure has a value, or is missing and names the parameters it waits for, which are empty at the start. */
function expectShown(evaluation: Evaluation, id: string): void {
  const state = figureAt(evaluation, id);
  if (state.state !== 'missing') return expect([id, state.state]).toEqual([id, 'value']);
  const empty = new Set(evaluation.program.model.parameters.filter(isEmpty).map((given) => given.id));
  expect([id, state.waitsFor.length > 0, state.waitsFor.filter((name) => !empty.has(name))]).toEqual([
    id,
    true,
    [],
  ]);
}

function isEmpty(parameter: Parameter): boolean {
  return 'value' in parameter && (parameter.value === null || 'startsEmpty' in parameter);
}

describe('the robot', () => {
  it('is capacity only at base, and its source gives no cost to conclude from', () => {
    expect(conclusion(run('birth-robot'))).toMatchObject({ state: 'said', tone: 'neutral' });
    expect(conclusion(run('birth-robot', { reading: 'asPublished' }))).toMatchObject({
      state: 'waits',
      waitsFor: ['investment', 'running'],
    });
  });

  it('is a worked example: the running cost alone can turn the conclusion', () => {
    const program = compileCase(builtinCase('birth-robot'));
    const gate = evidenceGate(program, prepareInputs(program));
    expect(gate.example).toBe(true);
    expect(gate.flips.map(({ parameter }) => parameter)).toContain('running');
  });

  it('costs more than a midwife once its running cost passes the threshold it shows', () => {
    const threshold = figureAt(run('birth-robot'), 'runningAtWage');
    const running = threshold.state === 'value' ? threshold.value : NaN;
    expect(conclusion(run('birth-robot', { at: { running: running + 1 } }))).toMatchObject({ tone: 'loss' });
    expect(conclusion(run('birth-robot', { at: { running: running - 1 } }))).toMatchObject({
      tone: 'neutral',
    });
  });

  it('counts a running-in loss when a record system is touched, and only then', () => {
    expect(figureAt(run('birth-robot'), 'hoursUsed')).toMatchObject({ value: 0 });
    const state = figureAt(run('birth-robot', { at: { affectedHours: 36_500 } }), 'hoursUsed');
    // 36,500 h a year is 700 h a week; a tenth of it over 3 weeks and half of 12.
    expect(state).toMatchObject({ value: expect.closeTo(36_500 * 0.1 * (((3 + 6) * 7) / 365), 6) });
  });
});

describe('children in MRI', () => {
  it('pays back only if the saving is taken out of the budget, so it is a worked example', () => {
    const program = compileCase(builtinCase('ccc'));
    const gate = evidenceGate(program, prepareInputs(program));
    expect(gate.flips.map(({ parameter }) => parameter)).toContain('cashShareSaving');
    expect(conclusion(run('ccc', { reading: 'noneInBudget' }))).toMatchObject({ tone: 'neutral' });
    expect(conclusion(run('ccc', { reading: 'lowerShareBefore' }))).toMatchObject({ tone: 'loss' });
  });

  it('warns that its source leaves out running cost and phasing in', () => {
    expect(conclusion(run('ccc')).checks).toHaveLength(1);
    expect(conclusion(run('ccc', { reading: 'asPublished' })).checks).toHaveLength(0);
  });

  it('leaves the hospital without a figure out of every total', () => {
    const program = compileCase(builtinCase('ccc'));
    const whole = evaluate(program, prepareInputs(program, { rows: caseRows(program) }));
    expect(figureAt(whole, 'patients')).toMatchObject({ value: 750 });
    expect(figureAt(whole, 'npvCash')).toMatchObject({ value: expect.closeTo(3 * 514_000, -2) });
    expect(figureAt(whole, 'avoided', { row: 3 })).toEqual({ state: 'missing', waitsFor: ['patients'] });
    expect(lineAt(whole, 'buy', whole.inputs.settings.start)).toMatchObject({ value: -6_000_000 });
    const one = evaluate(program, prepareInputs(program));
    const ratio = figureAt(one, 'bcr');
    expect(figureAt(whole, 'bcr')).toMatchObject({
      value: expect.closeTo(ratio.state === 'value' ? ratio.value : NaN, 9),
    });
  });
});

describe('AI in screening', () => {
  it('says so when the source’s quarter lies above the ceiling', () => {
    expect(conclusion(run('ai-mammography')).checks.map(({ index }) => index)).not.toContain(0);
    expect(
      conclusion(run('ai-mammography', { at: { readers: 1 } })).checks.map(({ index }) => index),
    ).toContain(0);
  });

  it('rests on capacity, not on money, whichever of the measured shares is used', () => {
    for (const reading of [null, 'asPublished', 'measured2024', 'masai']) {
      expect(conclusion(run('ai-mammography', { reading })).tone).toBe('neutral');
    }
  });
});

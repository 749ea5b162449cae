import type { Expression } from '../../formula/expression.ts';
import type { FormulaIssue } from '../../formula/issue.ts';
import { parse } from '../../formula/parse.ts';
import type { CaseModel } from '../../model/case.ts';
import { isQuantity } from '../../model/isQuantity.ts';
import { lineTexts } from './namespace.ts';

/** Every formula text of a case, parsed, by its place ("formulas.hours", "lines.buy.at", "verdict[0].when"). */
export interface Parsed {
  readonly expressions: ReadonlyMap<string, Expression>;
  readonly texts: ReadonlyMap<string, string>;
  readonly issues: readonly FormulaIssue[];
}

export function parseAll(model: CaseModel): Parsed {
  const expressions = new Map<string, Expression>();
  const texts = new Map<string, string>();
  const issues: FormulaIssue[] = [];
  for (const [at, text] of formulaTexts(model)) {
    const result = parse(text);
    texts.set(at, text);
    if ('expression' in result) expressions.set(at, result.expression);
    else issues.push({ ...result.issue, at });
  }
  return { expressions, texts, issues };
}

function* formulaTexts(model: CaseModel): Generator<readonly [string, string]> {
  for (const parameter of model.parameters) {
    if (!isQuantity(parameter)) continue;
    if (typeof parameter.value === 'object' && parameter.value !== null) {
      yield [`parameters.${parameter.id}`, parameter.value.formula];
    }
  }
  for (const formula of model.formulas) yield [`formulas.${formula.id}`, formula.formula];
  for (const line of model.lines) {
    for (const [field, text] of Object.entries(lineTexts(line))) {
      if (text !== undefined) yield [`lines.${line.id}.${field}`, text];
    }
    if ('yearly' in line.when && Array.isArray(line.when.yearly.ramp)) {
      for (const [age, text] of line.when.yearly.ramp.entries())
        yield [`lines.${line.id}.ramp[${age}]`, text];
    }
  }
  for (const measure of model.measures ?? []) {
    if ('solve' in measure) {
      if (measure.solve.equal !== undefined) yield [`measures.${measure.id}.equal`, measure.solve.equal];
    } else if (measure.year !== undefined) yield [`measures.${measure.id}.year`, measure.year];
  }
  for (const outcome of model.outcomes) {
    if (outcome.whole !== undefined && outcome.whole !== 'sum' && outcome.whole !== 'none') {
      yield [`outcomes.${outcome.figure}.whole`, outcome.whole];
    }
  }
  for (const kind of ['cost', 'benefit'] as const) {
    const text = model.settings.factors?.[kind];
    if (text !== undefined) yield [`settings.factors.${kind}`, text];
  }
  for (const [i, rule] of model.verdict.entries()) {
    if (rule.when !== undefined) yield [`verdict[${i}].when`, rule.when];
  }
  for (const [i, rule] of (model.checks ?? []).entries()) {
    if (rule.when !== undefined) yield [`checks[${i}].when`, rule.when];
  }
}

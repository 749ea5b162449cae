import { formulas } from './formulas.mjs';

/** mathjs at its best: the build for plain numbers, every expression compiled once, one scope for all draws. */
export async function mathjs(columns, draws) {
  const { compile } = await import('mathjs/number');
  const compiled = Object.entries(formulas).map(([id, formula]) => [id, compile(formula)]);
  const inputs = Object.entries(columns);
  return () => {
    const figures = Object.fromEntries(compiled.map(([id]) => [id, new Float64Array(draws)]));
    const scope = new Map();
    for (let i = 0; i < draws; i++) {
      for (const [id, column] of inputs) scope.set(id, column[i]);
      for (const [id, expression] of compiled) {
        const value = expression.evaluate(scope);
        scope.set(id, value);
        figures[id][i] = value;
      }
    }
    return figures;
  };
}

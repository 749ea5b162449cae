import { formulas } from './formulas.mjs';

/** HyperFormula at its best: one row, all inputs set in one step, the figures of the row read after it. */
export async function hyperFormula(columns, draws) {
  const { HyperFormula } = await import('hyperformula');
  const inputs = Object.values(columns);
  const ids = [...Object.keys(columns), ...Object.keys(formulas)];
  const cells = Object.entries(formulas).map(([, formula]) => {
    const named = formula.replace(/[a-z]\w*/gi, (word) => cellOf(ids.indexOf(word)) ?? word.toUpperCase());
    return `=${named.replace('FLOOR(', 'INT(')}`;
  });
  const sheet = HyperFormula.buildFromArray([[...inputs.map((column) => column[0]), ...cells]], {
    licenseKey: 'gpl-v3',
  });
  const range = {
    start: { sheet: 0, row: 0, col: inputs.length },
    end: { sheet: 0, row: 0, col: ids.length - 1 },
  };
  return () => {
    const names = Object.keys(formulas);
    const figures = Object.fromEntries(names.map((id) => [id, new Float64Array(draws)]));
    for (let i = 0; i < draws; i++) {
      sheet.setCellContents({ sheet: 0, row: 0, col: 0 }, [inputs.map((column) => column[i])]);
      const [values] = sheet.getRangeValues(range);
      names.forEach((id, at) => (figures[id][i] = values[at]));
    }
    return figures;
  };
}

const cellOf = (at) => (at < 0 ? null : `${String.fromCharCode(65 + at)}1`);

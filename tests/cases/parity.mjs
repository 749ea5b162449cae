// Recomputes every published figure of every built-in case and prints one line for each. Exit code 1 if one differs.
import { loadSource } from './loadSource.mjs';

const { parityOf } = await loadSource('src/core/analysis/parityOf.ts');
const { caseDocuments } = await loadSource('tests/cases/caseDocuments.ts');

const rows = caseDocuments().flatMap(({ document: model }) =>
  parityOf(model).map((line) => ({ id: model.id, line })),
);
const cells = [
  ['case', 'figure', 'reading', 'circumstances', 'printed', 'computed', 'unit', 'tolerance', 'kind', 'ok'],
  ...rows.map(({ id, line }) => [
    id,
    line.figure,
    line.reading ?? 'base',
    circumstances(line),
    number(line.printed),
    number(line.computed),
    line.unit,
    number(line.tol),
    line.kind,
    line.ok ? 'ok' : 'DIFFERS',
  ]),
];
const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
for (const row of cells)
  console.log(
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );

const agreeing = rows.filter(({ line }) => line.ok).length;
console.log(`parity: ${agreeing} of ${rows.length}`);
process.exitCode = agreeing === rows.length && rows.length > 0 ? 0 : 1;

function circumstances({ at, row }) {
  const set = Object.entries(at).map(([parameter, value]) => `${parameter}=${JSON.stringify(value)}`);
  return [...set, ...(row === null ? [] : [`row=${row}`])].join(' ') || '-';
}

function number(value) {
  return value === null ? 'none' : String(Number(value.toPrecision(12)));
}

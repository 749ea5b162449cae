import type { CaseDataset, CaseRow } from '../../model/caseDataset.ts';
import type { Choice, Parameter } from '../../model/parameter.ts';

/** The rows of a case with its choices in words, for whoever reads the table: a row holds the id of an option. */
export function optionsInWords(
  dataset: CaseDataset,
  parameters: readonly Parameter[],
  language: 'da' | 'en',
): CaseDataset {
  const labels = new Map(
    Object.entries(dataset.mapping).flatMap(([id, mapped]) => {
      const parameter = parameters.find((one): one is Choice => one.id === id && 'options' in one);
      if (!parameter) return [];
      const column = typeof mapped === 'string' ? mapped : mapped.column;
      return [[column, labelsOf(parameter, language)] as const];
    }),
  );
  if (labels.size === 0 || !dataset.rows) return dataset;
  return { ...dataset, rows: dataset.rows.map((row) => inWords(row, labels)) };
}

type Labels = ReadonlyMap<string, ReadonlyMap<string, string>>;

function inWords(row: CaseRow, labels: Labels): CaseRow {
  const { name, label, part, totalRow, note: _note, src: _src, ...cells } = row;
  const worded = Object.entries(cells).map(([column, cell]) => {
    return [column, labels.get(column)?.get(String(cell)) ?? cell] as const;
  });
  return {
    ...Object.fromEntries(worded),
    name,
    ...(label !== undefined && { label }),
    ...(part !== undefined && { part }),
    ...(totalRow !== undefined && { totalRow }),
  };
}

function labelsOf({ options }: Choice, language: 'da' | 'en'): ReadonlyMap<string, string> {
  return new Map(
    options.flatMap((option) =>
      typeof option === 'string' ? [] : [[option.id, option.label[language]] as const],
    ),
  );
}

import { hardLimits, within } from '../../src/core/document/check/hardLimits.ts';
import { caseHash } from '../../src/core/document/ledger.ts';
import type { StoredDataset } from '../../src/core/document/storedDataset.ts';
import type { CaseModel } from '../../src/core/model/case.ts';
import type { Quantity } from '../../src/core/model/parameter.ts';
import type { Change, Scenario } from '../../src/core/model/scenario.ts';

// What a release leaves behind for later versions to open: every built-in case with some figures changed, and once
// with rows of an own dataset.

export interface Work {
  readonly scenarios: readonly Scenario[];
  readonly datasets: readonly StoredDataset[];
}

export function releaseScenarios(models: readonly CaseModel[]): Work {
  const datasets: StoredDataset[] = [];
  const scenarios = models.flatMap((model, index) => {
    const changed = scenarioOf(model, `changed-${model.id}`, changesOf(model));
    const mapped = mappedQuantity(model);
    if (!mapped) return [changed];
    const dataset = datasetOf(mapped, index);
    datasets.push(dataset);
    const mapping = { [mapped.id]: 'values' };
    return [changed, { ...scenarioOf(model, `rows-${model.id}`, []), dataset: { id: dataset.id, mapping } }];
  });
  return { scenarios, datasets };
}

function scenarioOf(model: CaseModel, id: string, changes: readonly Change[]): Scenario {
  return {
    id,
    uid: id,
    name: `${model.title.da} – ${id}`,
    case: model,
    caseHash: caseHash(model),
    reading: null,
    changes,
    settings: { horizon: model.settings.horizon + 1 },
    dataset: null,
  };
}

function quantities(model: CaseModel): (Quantity & { readonly value: number })[] {
  return model.parameters.flatMap((parameter) => {
    if ('options' in parameter || 'profile' in parameter) return [];
    const { value } = parameter;
    return typeof value === 'number' ? [{ ...parameter, value }] : [];
  });
}

/** A tenth more on every other quantity, where its hard bounds let it, every fourth with a reason and a range. */
function changesOf(model: CaseModel): Change[] {
  return quantities(model)
    .filter((_, index) => index % 2 === 0)
    .map((parameter, index): Change => {
      const raised = parameter.value * 1.1;
      const value = within(raised, hardLimits(parameter)) ? raised : parameter.value;
      const range = { low: parameter.value, high: value, reason: 'Målt hos os, æøå' };
      const inOrder = range.low <= range.high;
      return { parameter: parameter.id, value, ...(index % 2 === 0 && inOrder ? range : {}) };
    });
}

function mappedQuantity(model: CaseModel): (Quantity & { readonly value: number }) | undefined {
  const mapped = Object.keys(model.dataset?.mapping ?? {});
  return quantities(model).find(({ id }) => mapped.includes(id));
}

function datasetOf({ id, unit, value }: Quantity & { readonly value: number }, index: number): StoredDataset {
  return {
    id: `dataset-${index}`,
    uid: `dataset-${index}`,
    name: `Rækker til ${id}`,
    rows: 3,
    labels: 'names',
    source: 'rækker.csv',
    columns: [
      {
        id: 'names',
        name: 'Sted',
        type: 'text',
        dictionary: ['Øst', 'Vest', 'Nord'],
        data: Int32Array.of(0, 1, 2),
      },
      { id: 'values', name: id, type: 'number', unit, data: Float64Array.of(value, value / 2, NaN) },
    ],
  };
}

import type { CaseModel } from '../../../../core/model/case.ts';
import type { Parameter } from '../../../../core/model/parameter.ts';
import type { Text } from '../../../../core/model/text.ts';

export interface AssumptionGroup {
  readonly id: string;
  /** null = the parameters that name no group. */
  readonly label: Text | null;
  readonly parameters: readonly Parameter[];
}

/** Parameters in the case's groups and order; those it marks as headline come first in each. Empty groups are left out. */
export function assumptionGroups(
  model: Pick<CaseModel, 'groups' | 'parameters'>,
  shown: (parameter: Parameter) => boolean,
): AssumptionGroup[] {
  const known = new Set((model.groups ?? []).map((group) => group.id));
  const named = (model.groups ?? []).map(({ id, label }) => ({ id, label, parameters: members(id) }));
  const rest = model.parameters.filter((one) => shown(one) && !known.has(one.group ?? ''));
  const groups: AssumptionGroup[] = [...named, { id: 'other', label: null, parameters: headlineFirst(rest) }];
  return groups.filter((group) => group.parameters.length > 0);

  function members(group: string): Parameter[] {
    return headlineFirst(model.parameters.filter((one) => one.group === group && shown(one)));
  }
}

function headlineFirst(parameters: readonly Parameter[]): Parameter[] {
  return [...parameters.filter((one) => one.headline), ...parameters.filter((one) => !one.headline)];
}

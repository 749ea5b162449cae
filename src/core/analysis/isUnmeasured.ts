import type { Parameter, SourceClass } from '../model/parameter.ts';
import type { Inputs } from '../program/prepareInputs.ts';

const unmeasured: readonly SourceClass[] = ['assumption', 'implied'];

/** Whether a figure is one that nobody has measured: the user says who has with the grade. */
export function isUnmeasured(
  { id, class: source }: Pick<Parameter, 'id' | 'class'>,
  inputs: Inputs,
): boolean {
  if (!unmeasured.includes(source)) return false;
  const grade = inputs.changes.get(id)?.grade;
  return !(grade === 'measuredHere' || grade === 'measuredElsewhere' || grade === 'literature');
}

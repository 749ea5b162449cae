import type { Parameter, Quantity } from './parameter.ts';

/** A parameter with a number, neither a choice between options nor a profile by age. */
export function isQuantity(parameter: Parameter): parameter is Quantity {
  return !('options' in parameter) && !('profile' in parameter);
}

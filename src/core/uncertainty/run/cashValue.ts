import type { CaseModel } from '../../model/case.ts';

/** The figure that says whether it pays in the budget: the net present value of cash, where the case shows one. */
export function cashValue({ measures, outcomes }: CaseModel): string | null {
  const found = measures?.find(
    (one) => 'measure' in one && one.measure === 'npv' && one.of.lens === 'cash' && !one.of.payers,
  );
  return found && outcomes.some(({ figure }) => figure === found.id) ? found.id : null;
}

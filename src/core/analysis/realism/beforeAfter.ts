import { conclusion, verdictReads, type Conclusion } from '../../program/conclusion.ts';
import { evaluate } from '../../program/evaluate.ts';
import { figureAt, type FigureState } from '../../program/figureAt.ts';
import { prepareInputs, type InputOptions } from '../../program/prepareInputs.ts';
import type { Program } from '../../program/program.ts';

export interface BeforeAfter {
  readonly figures: readonly {
    readonly figure: string;
    readonly before: FigureState;
    readonly after: FigureState;
  }[];
  readonly before: Conclusion;
  readonly after: Conclusion;
}

/** The same calculation without and with the switches of realism that are on, figure by figure. */
export function beforeAfter(
  program: Program,
  options: InputOptions,
  figures: readonly string[],
): BeforeAfter {
  const only = [...figures, ...verdictReads(program)];
  const { realism: _realism, ...settings } = options.settings ?? {};
  const [before, after] = [{ ...options, settings }, options].map((one) =>
    evaluate(program, prepareInputs(program, one), only),
  );
  return {
    figures: figures.map((figure) => ({
      figure,
      before: figureAt(before!, figure),
      after: figureAt(after!, figure),
    })),
    before: conclusion(before!),
    after: conclusion(after!),
  };
}

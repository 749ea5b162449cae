import type { CaseModel } from '../../../src/core/model/case.ts';
import { compileCase } from '../../../src/core/program/compileCase.ts';
import { evaluate } from '../../../src/core/program/evaluate.ts';
import { prepareInputs, type Inputs } from '../../../src/core/program/prepareInputs.ts';
import type { SamplingMethod } from '../../../src/core/uncertainty/random/uniforms.ts';
import { drawInputs } from '../../../src/core/uncertainty/sample/drawInputs.ts';
import { prepareSampling } from '../../../src/core/uncertainty/sample/prepareSampling.ts';

/** A case drawn and computed as the app does it; `vary` names the parameters that may vary (else all that can). */
export function drawnCase(
  model: CaseModel,
  draws: number,
  { vary, method = 'latinHypercube' }: { vary?: readonly string[]; method?: SamplingMethod } = {},
) {
  const program = compileCase(model);
  const inputs = prepareInputs(program);
  const free = prepareSampling(program, inputs, { seed: 1, draws, method });
  const hold = vary ? free.drawn.map(({ id }) => id).filter((id) => !vary.includes(id)) : [];
  const prepare = () => prepareSampling(program, inputs, { seed: 1, draws, method, hold });
  const ready = prepare();
  return {
    program,
    /** What is drawn, each with what turns its own unit into base units. */
    drawn: ready.drawn.map(({ id, spec }) => {
      const unit = program.figures.get(id)!.unit!;
      return { id, spec, toBase: unit.factor / unit.divisor };
    }),
    prepare,
    sample: (): Inputs => drawInputs(prepare(), 0, draws),
    sampleReady: (from = 0, to = draws): Inputs => drawInputs(ready, from, to),
    evaluate: (drawn: Inputs, figures?: readonly string[]) => evaluate(program, drawn, figures),
  };
}

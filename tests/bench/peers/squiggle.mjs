import { formulas } from './formulas.mjs';

/**
 * Squiggle at its best: distributions made sample sets, then arithmetic over whole sets. `each` adds what it can only do
 * draw by draw: the rounding down to whole posts. The larger of 0 and what is left is left out: it is never 0 here.
 */
export async function squiggle(drawn, draws, { each }) {
  const { run } = await import('@quri/squiggle-lang');
  const inputs = drawn.map(
    ({ id, spec, toBase }) => `${id} = SampleSet.fromDist(${textOf(spec)}) * ${toBase}`,
  );
  const asked = Object.entries(formulas).filter(([id]) => each || id !== 'wholePosts');
  const lines = asked.map(([id, formula]) => {
    const plain = formula.replace('max(0,captureShare-cashShare)', '(captureShare-cashShare)');
    const whole = /^floor\((.*)\)$/.exec(plain);
    return `${id} = ${whole ? `SampleSet.map(${whole[1]}, {|x| floor(x)})` : plain}`;
  });
  const code = [...inputs, ...lines, `{${asked.map(([id]) => `${id}: ${id}`).join(', ')}}`].join('\n');
  let seed = 0;
  return async () => {
    const environment = { sampleCount: draws, xyPointLength: 1000, seed: String(seed++) };
    const { result } = await run(code, { environment });
    if (!result.ok) throw new Error(String(result.value));
    const read = () => result.value.result.asJS().value;
    return {
      figures: () => Object.fromEntries(Object.entries(read()).map(([id, { samples }]) => [id, samples])),
    };
  };
}

function textOf(spec) {
  switch (spec.kind) {
    case 'pert': {
      const width = spec.high - spec.low;
      const towards = (4 * (spec.mode - spec.low)) / width;
      return `${spec.low} + ${width} * Sym.beta(${1 + towards}, ${5 - towards})`;
    }
    case 'beta':
      return `Sym.beta(${spec.events}, ${spec.others})`;
    case 'gamma': {
      const scale = (spec.se * spec.se) / spec.mean;
      return `Sym.gamma(${spec.mean / scale}, ${scale})`;
    }
    default:
      throw new Error(`no text for ${spec.kind}`);
  }
}

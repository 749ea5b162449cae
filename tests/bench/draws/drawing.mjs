import { join } from 'node:path';
import { runnerImport } from 'vite';
import { inTurn } from '../inTurn.mjs';
import { load } from '../load.mjs';

const DRAWS = 100_000;
const TOLERANCE = 1e-9;

/** Prints what draws cost against the same model written by hand; every result is checked before it is timed. */
export async function drawing(built, number) {
  await single(built, number);
  await run(built, number);
  await five(built, number);
  await ofLargest(built, number);
}

/** P5 */
async function single(built, number) {
  const program = built.compile();
  const draws = built.drawsFor(program, 1);
  const inputs = built.inputsFor(program, draws);
  const values = Object.fromEntries(built.VARYING.map((id) => [id, draws[id][0]]));
  const robot = built.robot(1);
  const figures = Object.entries(built.handPlain(values)).map(([id, value]) => [id, Float64Array.of(value)]);
  check(built, robot.evaluate(inputs, built.FIGURES), Object.fromEntries(figures));
  // Kept, and another value every time, so that nothing is left out or worked out once for all calls.
  let kept = { hours: 0 };
  const times = await inTurn(
    {
      engine: () => robot.evaluate(inputs, built.FIGURES),
      hand: () => {
        values.births = 5000 + (kept.hours > 0 ? 1 : 0);
        kept = built.handPlain(values);
        built.keep(kept);
      },
    },
    { calls: 2000, rounds: 21 },
  );
  console.log(
    `one evaluation against plain numbers by hand: ratio ${number(times.engine / times.hand)}  ` +
      `(${number(times.engine)} µs, by hand ${number(times.hand)} µs) ${load()}`,
  );
}

/** P1 */
async function run(built, number) {
  const robot = built.robot(DRAWS);
  const inputs = robot.sample();
  const columns = Object.fromEntries(built.VARYING.map((id) => [id, inputs.columns.get(id)]));
  check(built, robot.evaluate(inputs, built.FIGURES), built.handWritten(columns));
  const textbooks = () =>
    Object.fromEntries(
      robot.drawn.map(({ id, spec, toBase }) => {
        const column = built.textbook(spec, DRAWS);
        for (let i = 0; i < DRAWS; i++) column[i] *= toBase;
        return [id, column];
      }),
    );
  // Two at a time: more of them share the memory, and the engine, which needs most of it, is slowed most.
  const evaluated = await inTurn(
    { ours: () => robot.evaluate(inputs, built.FIGURES), hand: () => built.handWritten(columns) },
    { rounds: 21 },
  );
  const whole = await inTurn(
    {
      ours: () => robot.evaluate(robot.sample(), built.FIGURES),
      hand: () => built.handWritten(textbooks()),
    },
    { rounds: 15 },
  );
  const parts = await inTurn({ prepare: robot.prepare, sample: () => robot.sampleReady() }, { rounds: 15 });
  const ms = (time) => `${number(time / 1000)} ms`;
  console.log(
    `${number(DRAWS)} draws of ${robot.drawn.length} parameters, 13 figures of the birth robot ${load()}`,
  );
  console.log(
    `  evaluating them against columns by hand: ratio ${number(evaluated.ours / evaluated.hand)}  (${ms(evaluated.ours)}, by hand ${ms(evaluated.hand)})`,
  );
  console.log(
    `  prepared, drawn and evaluated against textbook samples and columns by hand: ratio ${number(whole.ours / whole.hand)}  ` +
      `(${ms(whole.ours)}, by hand ${ms(whole.hand)}; distributions ${ms(parts.prepare)}, draws ${ms(parts.sample)})`,
  );
}

/** P4 */
async function five(built, number) {
  const parameters = built.fiveParameters(DRAWS);
  const apart = parameters.apart();
  if (!(apart < 5)) throw new Error(`means are ${apart} standard errors apart`);
  const times = await inTurn(
    {
      textbook: parameters.theirs,
      latinHypercube: () => parameters.ours('latinHypercube'),
      plain: () => parameters.ours('plain'),
    },
    { rounds: 25 },
  );
  console.log(
    `sampling five parameters (two triangular, PERT, normal, uniform), ${number(DRAWS)} draws, textbook ÷ ours: ` +
      `Latin hypercube ${number(times.textbook / times.latinHypercube)}, plain ${number(times.textbook / times.plain)}  ` +
      `(${['textbook', 'latinHypercube', 'plain'].map((name) => `${number(times[name] / 1000)} ms`).join(', ')}; ` +
      `means at most ${number(apart)} standard errors apart) ${load()}`,
  );
}

async function ofLargest(built, number) {
  const models = await libraryCases();
  const largest = built.largest(models, DRAWS);
  const inputs = largest.sample();
  // No second model to check against: a draw alone must give what it gives in the run.
  const whole = largest.evaluate(inputs, largest.figures).columns;
  for (const at of [0, 1, 777, DRAWS - 1]) {
    const alone = largest.evaluate(largest.sampleReady(at, at + 1), largest.figures).columns;
    for (const id of largest.figures) {
      const [a, b] = [alone.get(id), whole.get(id)];
      if (a && b && !Object.is(a[0], b[b.length === 1 ? 0 : at])) throw new Error(`${id} differs alone`);
    }
  }
  const times = await inTurn(
    {
      sample: largest.sample,
      evaluate: () => largest.evaluate(inputs, largest.figures),
    },
    { rounds: 9, warm: 2 },
  );
  console.log(
    `${number(DRAWS)} draws of ${largest.drawn.length} parameters, ${largest.figures.length} figures of the largest case (${largest.id}): ` +
      `${number(times.sample / 1000)} ms to prepare and draw, ${number(times.evaluate / 1000)} ms to evaluate ${load()}`,
  );
}

/** The library's cases as the app compiles them. */
async function libraryCases() {
  const root = join(import.meta.dirname, '../../..');
  const options = { configFile: false, root, logLevel: 'error' };
  const { module } = await runnerImport(join(root, 'tests/cases/builtinCases.ts'), options);
  return module.builtinCases;
}

function check(built, evaluation, figures) {
  const { figure, difference } = built.largestDifference(evaluation, figures);
  if (!(difference < TOLERANCE)) throw new Error(`${figure} differs by ${difference}`);
}

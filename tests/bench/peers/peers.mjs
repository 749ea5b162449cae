import { inTurn } from '../inTurn.mjs';
import { load } from '../load.mjs';
import { hyperFormula } from './hyperFormula.mjs';
import { installed } from './installed.mjs';
import { mathjs } from './mathjs.mjs';
import { squiggle } from './squiggle.mjs';

const DRAWS = 100_000;
/** So many of the draws as take about a second; their time is scaled. */
const FEWER = { mathjs: 20_000, hyperFormula: 2_000, each: 10_000 };
const TOLERANCE = 1e-9;
const STANDARD_ERRORS = 5;

/** P3: the same model in mathjs, HyperFormula and Squiggle, each checked against ours before it is timed. */
export async function peers(built, number) {
  if (!installed()) {
    console.log('mathjs, HyperFormula and Squiggle could not be installed: not measured');
    return;
  }
  const robot = built.robot(DRAWS);
  const inputs = robot.sample();
  const columns = Object.fromEntries(built.VARYING.map((id) => [id, inputs.columns.get(id)]));
  const ours = robot.evaluate(inputs, built.FIGURES).columns;

  const inMathjs = await mathjs(columns, FEWER.mathjs);
  const inSheet = await hyperFormula(columns, FEWER.hyperFormula);
  const inSquiggle = await squiggle(robot.drawn, DRAWS, { each: false });
  const inSquiggleEach = await squiggle(robot.drawn, FEWER.each, { each: true });
  const largest = Math.max(sameDraws(ours, inMathjs()), sameDraws(ours, inSheet()));
  const apart = Math.max(
    sameMeans(ours, (await inSquiggle()).figures()),
    sameMeans(ours, (await inSquiggleEach()).figures()),
  );

  console.log(
    `the others ÷ ours, two in turn at a time, 13 figures of the birth robot, ${number(DRAWS)} draws of ours`,
  );
  console.log(
    `  checked: equal within ${largest.toExponential(1)} on the same draws; Squiggle's means within ${number(apart)} standard errors`,
  );
  const evaluate = () => robot.evaluate(inputs, built.FIGURES);
  const whole = () => robot.evaluate(robot.sample(), built.FIGURES);
  for (const [title, theirs, draws, ours] of [
    ['mathjs, number build, compiled', inMathjs, FEWER.mathjs, evaluate],
    ['HyperFormula, one row', inSheet, FEWER.hyperFormula, evaluate],
    ['Squiggle, sampling on both sides, without whole posts', inSquiggle, DRAWS, whole],
    ['Squiggle, with whole posts draw by draw', inSquiggleEach, FEWER.each, whole],
  ]) {
    const times = await inTurn({ ours, theirs }, { rounds: 7, warm: 2 });
    const [own, other] = [times.ours / DRAWS, times.theirs / draws];
    console.log(
      `  ${title}: ${number(other / own)}  (${number(other)} µs a draw, from ${number(draws)} draws; ours ${number(own)} µs) ${load()}`,
    );
  }
}

/** Largest relative difference; throws where it is more than may be. */
function sameDraws(ours, theirs) {
  let worst = 0;
  for (const [id, column] of Object.entries(theirs))
    column.forEach((value, i) => {
      const own = ours.get(id)[i];
      const difference = Math.abs(value - own) / Math.max(1, Math.abs(own));
      if (!(difference < TOLERANCE)) throw new Error(`${id} is ${value} for ${own}`);
      worst = Math.max(worst, difference);
    });
  return worst;
}

/** Largest distance between two means in standard errors of both; throws where it is more than may be. */
function sameMeans(ours, theirs) {
  let worst = 0;
  for (const [id, samples] of Object.entries(theirs)) {
    const [a, b] = [moments(ours.get(id)), moments(samples)];
    const apart = a.mean === b.mean ? 0 : Math.abs(a.mean - b.mean) / Math.sqrt(a.error ** 2 + b.error ** 2);
    if (!(apart < STANDARD_ERRORS)) throw new Error(`${id} has mean ${b.mean} for ${a.mean}`);
    worst = Math.max(worst, apart);
  }
  return worst;
}

function moments(column) {
  const mean = column.reduce((sum, x) => sum + x, 0) / column.length;
  const variance = column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / column.length;
  return { mean, error: Math.sqrt(variance / column.length) };
}

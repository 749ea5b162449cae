// What the bench of draws needs of the app, built as one module.
import { drawnCase } from './drawnCase.ts';
import { model, FIGURES, handWritten, largestDifference, drawsFor, inputsFor, compile } from '../robot.ts';
import { VARYING } from '../handWritten.ts';

export const robot = (draws: number) => drawnCase(model, draws, { vary: VARYING });
export { FIGURES, VARYING, handWritten, largestDifference, drawsFor, inputsFor, compile };
export { handPlain } from './handPlain.ts';
export { textbook } from './textbook.ts';
export { fiveParameters } from './fiveParameters.ts';
export { largest } from './largest.ts';

let kept: unknown = null;
/** Keeps the last result, so that the compiler cannot leave out what made it. */
export const keep = (result: unknown): void => void (kept = result);
export const last = (): unknown => kept;

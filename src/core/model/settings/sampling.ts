/** How a scenario is run over draws, where it says otherwise than what is usual. Of a scenario alone: no case has it. */
export interface SamplingSettings {
  /** Whole number from 0; the same seed gives the same draws everywhere. */
  readonly seed?: number;
  /** Draws that are run when they are asked for; while the user types, fewer are. */
  readonly draws?: number;
  readonly sampling?: 'latinHypercube' | 'plain';
}

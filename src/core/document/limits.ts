// The one place for limits of files, documents and tables. The interface, the importers, the writer and the store
// all take theirs from here. Bytes for files; characters for texts.

export const limits = {
  /** Bytes of a scenario or case file. */
  fileBytes: 20_000_000,
  /** Bytes of a backup file. */
  backupBytes: 200_000_000,
  /** Nested arrays and objects in a JSON text; the outermost counts as 1. */
  depth: 32,
  /** Values, keys and closing brackets in a JSON text. */
  tokens: 5_000_000,
  scenarios: 1_000,
  cases: 1_000,
  datasets: 50,
  csvBytes: 200_000_000,
  rows: 2_000_000,
  /** Rows that the page runs by itself, in the same frame; more go to a worker. */
  rowsOnPage: 5_000,
  /** Draws of one run that is asked for, and of one that follows the typing. */
  draws: 1_000_000,
  drawsAtOnce: 10_000,
  /** Draws × rows of one run that is asked for, and of one that follows the typing: beyond it, draws are cut. */
  drawnLanes: 100_000_000,
  drawnLanesAtOnce: 2_000_000,
  /** Draws that shares of variance, the worth of knowing and samples to take away are made of; the first of all. */
  drawsKept: 100_000,
  /** Measurements that one assumption is drawn from: kept with the scenario; with fewer they say little. */
  samples: 10_000,
  fewestSamples: 20,
  /** Largest seed of draws. */
  seed: 4_294_967_295,
  /** Groups that rows are put together in. */
  groups: 500,
  columns: 500,
  cells: 20_000_000,
  /** Refused rows and doubtful cells named one by one in the report of an import; all are counted. */
  reported: 1_000,
  /** Things of one sort in a case: parameters, formulas, lines, sources … */
  things: 2_000,
  nameLength: 200,
  textLength: 10_000,
  keyLength: 100,
  /** Barriers of one scenario; the register has 39. */
  barriers: 200,
  /** Characters of what a newer version added to a scenario. */
  extraLength: 64_000,
  /** Largest absolute value of any number in a document or table. */
  number: 1e15,
  horizon: 100,
} as const;

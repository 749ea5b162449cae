import type { controls as danish } from '../../da/first/controls.ts';

export const controls: typeof danish = {
  close: 'Close',
  cancel: 'Cancel',
  readingFile: 'Reading the file …',
  save: 'Save',
  understood: (number) => `read as ${number}`,
  unreadable: (text, kept) => `“${text}” cannot be read as a number. The old value, ${kept}, is kept.`,
  outOfBounds: (value, low, high) =>
    `${value} is outside what is possible. The number must be ` +
    (low === null ? `at most ${high}` : high === null ? `at least ${low}` : `between ${low} and ${high}`) +
    '. The old value is kept.',
};

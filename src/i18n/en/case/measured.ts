import type { measured as danish } from '../../da/case/measured.ts';

export const measured: typeof danish = {
  title: 'Your own measurements',
  intro: 'If you have measured the figure many times, the runs can draw the measurements as they are.',
  origin: 'Where are the measurements?',
  paste: 'Paste numbers',
  dataset: 'Take them from a dataset',
  numbers: 'Your measurements',
  numbersHint: (least, most) =>
    `One number per line, or parted by semicolons or tabs. At least ${least}, at most ${most}.`,
  noDatasets: 'You have no datasets yet. Bring one in under “Data”, or paste the numbers here.',
  chooseDataset: 'Dataset',
  chooseColumn: 'Column of numbers',
  noNumbers: 'The dataset has no columns of numbers.',
  unreadable: 'The dataset cannot be read.',
  unit: 'The numbers are in',
  style: 'How the numbers are written',
  styles: { da: '1.234,5', en: '1,234.5' },
  unsure: (text) => `“${text}” can be read in two ways. Choose the right one.`,
  unread: (line, text) => `Line ${line}: “${text}” cannot be read as a number. Correct it or delete it.`,
  unreadMore: (count) => `${count} more cannot be read either.`,
  heading: (text) => `The heading “${text}” is passed over.`,
  missing: (count) => `Empty fields that do not count: ${count}.`,
  somePercents: 'Some of the numbers have a per cent sign and others have none. Write them alike.',
  percentsNot: (unit) => `The numbers have per cent signs but are set to “${unit}”. Choose per cent.`,
  summary: (count, low, median, high) =>
    `${count} measurements. The smallest is ${low}, the middle one ${median} and the largest ${high}.`,
  meanAsValue: (mean) => `Set the value to their mean as well, ${mean}`,
  kept: 'The measurements are kept in the scenario and go along when you send it as a file.',
  use: 'Use the measurements',
  cancel: 'Cancel',
};

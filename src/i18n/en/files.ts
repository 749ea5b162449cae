import type { files as danish } from '../da/files.ts';

export const files: typeof danish = {
  previewTitle: 'What the file holds',
  from: (fileName) => `From “${fileName}”. Nothing is kept yet.`,
  damaged: 'The file was changed after Gevinst wrote it. Its figures may not be the sender’s.',
  scenarios: 'Scenarios',
  cases: 'Own cases',
  datasets: 'Datasets',
  status: {
    new: 'new',
    here: 'already here',
    differs: 'here with other figures – comes in beside it',
  },
  altered: 'altered case',
  alteredMeaning:
    'The case in the scenario is no revision that Gevinst was released with. Check formulas and sources.',
  accept: 'Take in',
  acceptMeaning: 'Nothing of your own is overwritten.',
  nothingNew: 'Everything in the file is already here.',
  accepted: (count) => (count === 1 ? '1 scenario was taken in.' : `${count} scenarios were taken in.`),
  acceptedOther: 'The contents of the file were taken in.',
  refusedTitle: 'The file cannot be opened',
  refused: (fileName) => `“${fileName}” was not taken in, and nothing has changed here.`,
  andMore: (count) => `and ${count} more`,
};

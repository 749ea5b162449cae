import type { referenceWords as danish } from '../../da/case/reference.ts';

export const referenceWords: typeof danish = {
  tables: 'If the figure were another',
  tableUnder: (reading) => `Worked out under: ${reading}.`,
  barriers: 'Barriers',
  barriersApply: (count) =>
    count === 0 ? 'None marked' : count === 1 ? '1 applies to you' : `${count} apply to you`,
  formulas: 'Formulas',
  formulasHow: 'This is how the figures are worked out. Tap a name to see the figure behind it.',
  yesNo: { yes: 'yes', no: 'no' },
  notCounted: 'Not counted',
  objections: 'Objections',
  owner: 'Benefit owner',
  measurement: 'How the benefit is measured',
  aboutCase: 'About the case',
  intervention: 'What is changed',
  comparator: 'Current operation',
  origin: 'Comes from or was tried in',
  evidence: 'Strength of evidence',
  published: 'The source’s figures, recomputed',
  parity: ({ printed, derived }) =>
    printed.total > 0
      ? `Recomputes ${printed.ok} of ${printed.total} figures in the source and ${derived.ok} of ${derived.total} control figures worked out from it.`
      : `The source prints no results. ${derived.ok} of ${derived.total} control figures worked out from it agree.`,
  publishedHow: 'Worked out with the source’s own assumptions, not with your figures.',
  figure: 'Figure',
  printed: 'In the source',
  computed: 'Computed',
  agreement: 'Does it agree?',
  agrees: 'agrees',
  differs: 'differs',
  derivedFigure: 'worked out from the source',
  nothingPublished: 'The sources print no results that can be recomputed.',
  deviations: 'Where the source’s figures do not agree',
  deviationsHow:
    'Here the source says something other than its own basic figures give, or not enough to tell.',
  deviationKinds: {
    contradiction: 'the source contradicts itself',
    rounding: 'rounding',
    unclear: 'the source does not say enough',
  },
  notPrinted: 'not printed',
  uncomputable: 'Cannot be computed from the sources',
  uncomputableHow: 'No source gives what it takes. With your own figures it is worked out.',
  lacks: (fields) => `The sources do not give ${fields}.`,
  sources: 'Sources',
};

import type { about as danish } from '../da/about.ts';

export const about: typeof danish = {
  title: 'About Gevinst',
  lead: 'A calculator for business cases in the health service: what does a change free, what does it cost, who gains, and where does each figure come from?',
  how: 'How to read a case',
  howTexts: [
    'The conclusion stands first, with the condition it rests on and the rule it follows. If it rests on something nobody has measured, it says “Worked example”.',
    'Budget, capacity and patients’ time are kept apart and never added. Time freed becomes money only when whole posts can be cut or left unfilled.',
    'Press any figure to see its working: the formula, the figures in it and the source they come from.',
    'An empty field is not 0. Whatever depends on it waits until you enter a figure.',
  ],
  dataTitle: 'Where your data are kept',
  dataTexts: [
    'Everything is computed and kept in the browser on this device. Nothing is sent anywhere, and the page works without a network.',
    'Whoever uses the same browser on the same device can see your scenarios. If you clear the browser’s data, they are gone. Save them to files to preserve them.',
    'Do not enter personal data in names, reasons or tables. The cases have no need of them.',
  ],
  sourcesTitle: 'Sources',
  sourcesText:
    'Each case rests on a document or a published account, named in the case. The figures that the source itself gives are recomputed, and deviations are explained. What the source does not give is marked as an assumption or left empty.',
  wordsTitle: 'Words',
  licenceTitle: 'Licence',
  licence:
    'Gevinst is open source under the MIT licence. It comes without warranty: the result is no better than the figures entered.',
  rescueTitle: 'If the page will not open',
  rescueText:
    'The rescue page takes your scenarios out of the browser’s store as a file, without the rest of the program.',
  rescue: 'Open the rescue page',
};

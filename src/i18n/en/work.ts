import type { work as danish } from '../da/work.ts';

export const work: typeof danish = {
  title: 'My work',
  lead: 'Your scenarios are kept on this device only. Save them to a file to preserve them or send them to others.',
  scenarios: 'Scenarios',
  none: 'Your scenarios will be listed here. Open a case and change one figure to make the first.',
  neverSaved: 'not saved to a file',
  changedSince: 'changed since',
  rename: 'Rename',
  renameTitle: 'Rename the scenario',
  newName: 'New name',
  duplicate: 'Duplicate',
  exportFile: 'Save to a file',
  remove: 'Delete',
  renamed: (name) => `The scenario is now called “${name}”.`,
  duplicated: (name) => `“${name}” was duplicated.`,
  restored: (name) => `“${name}” was put back.`,
  exported: (fileName) => `Saved as “${fileName}”.`,
  exportFailed: 'The file was not saved.',
  importFile: 'Open a file',
  trash: 'Bin',
  trashMeaning: 'Deleted scenarios stay here for 30 days.',
  trashEmpty: 'The bin is empty.',
  deleted: (date) => `deleted ${date}`,
  restore: 'Put back',
  storage: 'Where it is kept',
  oldest: (days) =>
    days === 0
      ? 'The oldest change not saved to a file was made today.'
      : days === 1
        ? 'The oldest change not saved to a file was made yesterday.'
        : `The oldest change not saved to a file is ${days} days old.`,
  allSaved: 'All scenarios are saved to files.',
  persisted: 'The browser has promised to keep your scenarios until you delete them.',
  notPersisted:
    'The browser may delete your scenarios if the device runs short of space. Save them to files.',
  unknownPersisted: 'The browser does not say whether it keeps your scenarios. Save them to files.',
  memory:
    'The browser cannot store anything here. What you do is lost when you close the page. Save to a file.',
  language: 'Language',
  languages: { da: 'Dansk', en: 'English' },
  install: 'Put Gevinst on the device',
  installMeaning:
    'The page then opens as an app, also without a network. In Chrome and Edge: choose “Install” in the menu. On iPad and iPhone: press Share and choose “Add to Home Screen”. On iPad and iPhone the app has a store of its own: save your scenarios to files first and open them in the app.',
};

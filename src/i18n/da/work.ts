export const work = {
  title: 'Mit arbejde',
  lead: 'Dine scenarier ligger kun på denne enhed. Gem dem som fil, når de skal bevares eller sendes til andre.',
  scenarios: 'Scenarier',
  none: 'Her kommer dine scenarier. Åbn et initiativ, og ret ét tal – så er det første lavet.',
  neverSaved: 'ikke gemt som fil',
  changedSince: 'ændret siden',
  rename: 'Omdøb',
  renameTitle: 'Omdøb scenariet',
  newName: 'Nyt navn',
  duplicate: 'Dublér',
  exportFile: 'Gem som fil',
  remove: 'Slet',
  renamed: (name: string) => `Scenariet hedder nu »${name}«.`,
  duplicated: (name: string) => `»${name}« er dubleret.`,
  restored: (name: string) => `»${name}« er lagt tilbage.`,
  exported: (fileName: string) => `Gemt som »${fileName}«.`,
  exportFailed: 'Filen blev ikke gemt.',
  importFile: 'Åbn en fil',
  trash: 'Papirkurv',
  trashMeaning: 'Slettede scenarier bliver liggende i 30 dage.',
  trashEmpty: 'Papirkurven er tom.',
  deleted: (date: string) => `slettet ${date}`,
  restore: 'Læg tilbage',
  storage: 'Hvor det ligger',
  oldest: (days: number) =>
    days === 0
      ? 'Den ældste ændring, der ikke er gemt som fil, er fra i dag.'
      : days === 1
        ? 'Den ældste ændring, der ikke er gemt som fil, er fra i går.'
        : `Den ældste ændring, der ikke er gemt som fil, er ${days} dage gammel.`,
  allSaved: 'Alle scenarier er gemt som fil.',
  persisted: 'Browseren har lovet at beholde dine scenarier, indtil du selv sletter dem.',
  notPersisted: 'Browseren kan slette dine scenarier, hvis enheden mangler plads. Gem dem som fil.',
  unknownPersisted: 'Browseren oplyser ikke, om den beholder dine scenarier. Gem dem som fil.',
  memory: 'Browseren kan ikke gemme her. Det, du laver, forsvinder, når du lukker siden. Gem som fil.',
  language: 'Sprog',
  languages: { da: 'Dansk', en: 'English' },
  install: 'Læg Gevinst på enheden',
  installMeaning:
    'Så åbner siden som et program, også uden net. I Chrome og Edge: Vælg »Installér« i menuen. På iPad og iPhone: Tryk på Del, og vælg »Føj til hjemmeskærm«. På iPad og iPhone har programmet sit eget lager: Gem scenarierne som fil først, og åbn dem i programmet.',
};

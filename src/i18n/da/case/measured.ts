// A figure drawn from the reader's own measurements: pasted, or a column of a dataset. Figures arrive formatted.
export const measured = {
  title: 'Egne målinger',
  intro: 'Har I målt tallet mange gange, kan gennemregningerne trække målingerne, som de er.',
  origin: 'Hvor er målingerne?',
  paste: 'Indsæt tal',
  dataset: 'Hent fra et datasæt',
  numbers: 'Jeres målinger',
  numbersHint: (least: string, most: string) =>
    `Ét tal pr. linje, eller med semikolon eller tabulator imellem. Mindst ${least}, højst ${most}.`,
  noDatasets: 'I har ingen datasæt endnu. Hent et under »Data«, eller indsæt tallene her.',
  chooseDataset: 'Datasæt',
  chooseColumn: 'Kolonne med tal',
  noNumbers: 'Datasættet har ingen kolonner med tal.',
  unreadable: 'Datasættet kan ikke læses.',
  unit: 'Tallene er i',
  style: 'Sådan skrives tallene',
  styles: { da: '1.234,5', en: '1,234.5' },
  unsure: (text: string) => `»${text}« kan læses på to måder. Vælg den rigtige.`,
  unread: (line: string, text: string) =>
    `Linje ${line}: »${text}« kan ikke læses som et tal. Ret det, eller slet det.`,
  unreadMore: (count: string) => `Der er ${count} andre, som heller ikke kan læses.`,
  heading: (text: string) => `Overskriften »${text}« er sprunget over.`,
  missing: (count: string) => `Tomme felter, der ikke tæller med: ${count}.`,
  somePercents: 'Nogle af tallene har procenttegn og andre ikke. Skriv dem ens.',
  percentsNot: (unit: string) => `Tallene har procenttegn, men er sat til »${unit}«. Vælg procent.`,
  summary: (count: string, low: string, median: string, high: string) =>
    `${count} målinger. Den mindste er ${low}, den midterste ${median} og den største ${high}.`,
  meanAsValue: (mean: string) => `Sæt også værdien til gennemsnittet, ${mean}`,
  kept: 'Målingerne gemmes i scenariet og følger med, når du sender det som fil.',
  use: 'Brug målingerne',
  cancel: 'Fortryd',
};

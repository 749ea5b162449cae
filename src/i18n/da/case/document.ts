// The head of the case page and the bar of its scenario. Filled-in figures arrive already formatted.
export const documentWords = {
  opening: 'Åbner initiativet …',
  notFound: 'Initiativet findes ikke her. Det kan være slettet eller ligge på en anden enhed.',
  toLibrary: 'Til biblioteket',
  sections: 'Afsnit på siden',
  lists: { and: 'og', more: (count: number) => `og ${count} til` },

  conclusion: 'Konklusion',
  example: 'Regneeksempel',
  exampleBecause: (assumptions: number, parameters: number) =>
    `${assumptions} af ${parameters} forudsætninger er antagelser. Indsæt jeres egne tal, før I bruger resultatet.`,
  flips: 'Konklusionen kan vende inden for spændet for',
  waits: 'Afventer tal',
  waitsFor: (labels: string) => `Afventer: ${labels}`,
  waitsLong: (labels: string) =>
    `Kilden oplyser ingen tal for ${labels}. Skriv jeres egne, så regner vi videre. Et tomt felt tæller ikke som 0.`,
  otherFields: (count: number) => (count === 1 ? '1 felt mere' : `${count} felter mere`),
  waitsOwn: (labels: string) =>
    `Der står intet tal i ${labels}. Skriv et, så regner vi videre. Et tomt felt tæller ikke som 0.`,
  draws: 'Hvor sikkert er det?',
  howConcluded: 'Sådan er konklusionen dannet',
  ruleIntro: 'Reglerne læses oppefra. Den første, der holder, giver konklusionen.',
  ruleOtherwise: 'Ellers',
  ruleChosen: 'Denne regel gælder nu',
  conditionAtLeast: (label: string, value: string) =>
    `Konklusionen holder, så længe »${label}« er mindst ${value}.`,
  conditionAtMost: (label: string, value: string) =>
    `Konklusionen holder, så længe »${label}« er højst ${value}.`,
  checks: 'Advarsler',
  tone: { gain: 'gevinst', loss: 'tab', neutral: 'hverken gevinst eller tab', unknown: 'afventer tal' },

  keyFigures: 'Nøgletal',
  lens: { cash: 'Budget', capacity: 'Kapacitet', societal: 'Patienter og samfund', memo: 'Til orientering' },
  otherFigures: 'Andre tal',
  moreFigures: 'Vis flere tal',
  noFigures: 'Ikke opgjort',
  before: (old: string) => `før ${old}`,
  showWorking: 'Vis mellemregning',
  comparedWith: (text: string) => `Sammenlignet med ${text}`,
  seenFrom: (text: string) => `set fra ${text}`,
  start: 'start',
  years: (count: number) => (count === 1 ? '1 år' : `${count} år`),
  perYear: (rate: string) => `${rate} om året`,
  perYearFalling: (rate: string, next: string) => `${rate}, senere ${next} om året`,
  priceUnstated: 'kilden oplyser intet pris- og lønniveau',
  corrected: (count: number) =>
    count === 1 ? 'regnet med 1 forsigtig korrektion' : `regnet med ${count} forsigtige korrektioner`,
  neverAdded: 'Budget og kapacitet lægges aldrig sammen',

  scenario: 'Scenarie',
  builtInCase: 'Initiativet, som det er beskrevet',
  firstChange: 'Ret ét tal, så oprettes dit eget scenarie.',
  name: 'Navn',
  rename: 'Omdøb',
  duplicate: 'Dublér',
  exportFile: 'Gem som fil',
  remove: 'Slet',
  checkpoint: 'Gem som udgangspunkt',
  checkpointDone: 'De nuværende tal er nu udgangspunktet.',
  save: 'Gem',
  cancel: 'Annullér',
  altered: 'ændret initiativ',
  alteredMeaning: 'Initiativet i dette scenarie er ikke en af de udgaver, Gevinst er udgivet med.',
  newerRevision: (revision: number) => `Der findes en nyere udgave af initiativet (${revision}).`,
  ownFigures: (count: number) =>
    count === 0 ? 'ingen egne tal' : count === 1 ? '1 eget tal' : `${count} egne tal`,
};

// The register of barriers, as a page and as a part of a case.
export const barriers = {
  lead: 'Det, der kan stå i vejen for et digitalt initiativ, og de løsningsmodeller og anbefalinger, der svarer på det. Kilde: Bedre digital sundhed 2024. Formuleringerne er vores.',
  inScenario: 'Åbn et initiativ for at mærke de barrierer, der gælder hos jer, og sætte tal på, hvad de gør.',
  search: 'Søg i barrierer, løsningsmodeller og anbefalinger',
  found: (count: number) => (count === 1 ? '1 barriere' : `${count} barrierer`),
  nothingFound: (text: string) => `Ingen barriere passer til »${text}«.`,
  models: 'Løsningsmodeller',
  recommendations: 'Anbefalinger',
  inferred: 'vores kobling',
  inferredMeaning: 'Vores kobling: Kilden siger ikke selv, hvad der svarer på hvilken barriere.',
  answersCount: (models: number, recommendations: number) =>
    `${models === 1 ? '1 løsningsmodel' : `${models} løsningsmodeller`} · ${recommendations === 1 ? '1 anbefaling' : `${recommendations} anbefalinger`}`,
  touches: {
    delay: 'Kan forsinke',
    adoption: 'Kan bremse ibrugtagningen',
    realisation: 'Kan gøre gevinsten mindre',
    cost: 'Kan gøre det dyrere',
  },
  choose: 'Mærk de barrierer, der gælder hos jer. De gemmes i scenariet og følger med i filen.',
  owner: 'Ansvarlig',
  date: 'Løst senest',
  note: 'Notat',
  tie: 'Sæt tal på virkningen',
  tieMeaning:
    'Vælg den forudsætning, barrieren påvirker, og giv den en værdi. Begrundelsen bliver skrevet for jer.',
  untied: 'Ikke knyttet til et tal',
  likely: 'Mest nærliggende',
  others: 'Andre forudsætninger',
  reason: (title: string) => `Barriere: ${title}`,
  reasonIs: (text: string) => `Begrundelse: ${text}`,
  noNumber: 'Barrieren står uden tal: Kilden peger ikke på en forudsætning, den flytter.',
  seeAll: 'Se hele registret over barrierer',
};

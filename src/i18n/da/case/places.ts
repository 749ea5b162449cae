// Datasets and places. Filled-in figures arrive already formatted.
export const placesWords = {
  sites: 'Sted for sted',
  dataset: 'Datasæt',
  noDataset: 'intet datasæt',
  caseExample: 'initiativets eget eksempel',
  caseRows: 'initiativets egne steder',
  exampleRows: 'Eksempel, ikke virkelige tal.',
  noSites: 'Ingen steder endnu. Hent en fil med ét sted pr. række, eller indsæt fra Excel.',
  toData: 'Hent eller indsæt data',
  mapping: 'Kolonner i datasættet',
  mapTo: (label: string) => `Kolonne til »${label}«`,
  noColumn: 'samme tal alle steder',
  place: 'Sted',
  myPlace: 'Mit sted',
  noPlaceChosen: 'vælg dit sted',
  wholeOf: (counted: number, all: number) =>
    counted === all ? `I alt (${all} steder)` : `I alt (${counted} af ${all} steder)`,
  placesOf: (counted: number, all: number) => `${counted} af ${all} steder`,
  partOf: (whole: string) => `del af ${whole}`,
  totalRow: 'totalrække, ikke lagt oveni',
  leftOut: (places: string, figures: string) =>
    `Ikke med i totalen${figures === '' ? '' : ` for ${figures}`}, fordi der mangler tal: ${places}.`,
  sortBy: (label: string) => `Sortér efter ${label}`,
  rankedBy: 'Vis som søjler',
  rankedHow: (label: string, unit: string) =>
    unit === '' ? `Størst øverst: ${label}.` : `Størst øverst: ${label} (${unit}).`,
  moreColumns: 'Vis alle tal',
  fewerColumns: 'Vis kun nøgletal',
  moreRows: (more: number, all: number) => `Vis ${more} rækker mere (af ${all})`,
  notAdded: 'lægges ikke sammen',
  rowsLeaveOut: 'Et steds egne tal er uden de udgifter, der kun betales én gang for alle steder.',
};

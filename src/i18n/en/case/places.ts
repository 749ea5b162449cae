import type { placesWords as danish } from '../../da/case/places.ts';

export const placesWords: typeof danish = {
  sites: 'Place by place',
  dataset: 'Dataset',
  noDataset: 'no dataset',
  shippedDatasets: 'Come with the app',
  caseExample: 'the case’s own example',
  caseRows: 'the case’s own places',
  exampleRows: 'An example, not real figures.',
  noSites: 'No places yet. Drop a file with one place per row, or paste from Excel.',
  toData: 'Drop or paste data',
  mapping: 'Columns of the dataset',
  mapTo: (label) => `Column for “${label}”`,
  noColumn: 'same figure everywhere',
  mapMore: 'More figures',
  place: 'Place',
  myPlace: 'My place',
  noPlaceChosen: 'choose your place',
  wholeOf: (counted, all) =>
    counted === all ? `Total (${all} places)` : `Total (${counted} of ${all} places)`,
  placesOf: (counted, all) => `${counted} of ${all} places`,
  partOf: (whole) => `part of ${whole}`,
  totalRow: 'row of totals, not added',
  leftOut: (places, figures) =>
    `Left out of the total${figures === '' ? '' : ` of ${figures}`} because figures are missing: ${places}.`,
  sortBy: (label) => `Sort by ${label}`,
  rankedBy: 'Show as bars',
  rankedHow: (label, unit) =>
    unit === '' ? `Largest first: ${label}.` : `Largest first: ${label} (${unit}).`,
  moreColumns: 'Show all figures',
  fewerColumns: 'Show key figures only',
  moreRows: (more, all) => `Show ${more} more rows (of ${all})`,
  notAdded: 'not added up',
  rowsLeaveOut: 'A place’s own figures leave out costs that are paid only once for all places.',
};

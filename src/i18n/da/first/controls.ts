export const controls = {
  close: 'Luk',
  cancel: 'Annullér',
  readingFile: 'Læser filen …',
  save: 'Gem',
  understood: (number: string) => `læses som ${number}`,
  unreadable: (text: string, kept: string) =>
    `»${text}« kan ikke læses som et tal. Den gamle værdi, ${kept}, er beholdt.`,
  outOfBounds: (value: string, low: string | null, high: string | null) =>
    `${value} er uden for det mulige. Tallet skal være ` +
    (low === null ? `højst ${high}` : high === null ? `mindst ${low}` : `mellem ${low} og ${high}`) +
    '. Den gamle værdi er beholdt.',
};

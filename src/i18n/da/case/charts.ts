// Drawings of the case's own figures. Filled-in figures arrive already formatted.
export const chartsWords = {
  charts: 'Figurer',
  oneWay: 'Hvad flytter resultatet',
  linesHow: (label: string) =>
    `Læs fra venstre mod højre: Sådan ændrer tallene sig, når kun »${label}« bliver større.`,
  yearsHow: 'Læs fra venstre mod højre: Linjerne følger tallene år for år.',
  pathsHow:
    'Punkterne er målt, den fuldt optrukne linje er vejen hertil, og de stiplede linjer er mulige veje videre.',
  youAreHere: (value: string) => `her er I nu: ${value}`,
  markAt: (label: string, value: string) => `${label}: ${value}`,
  outsideChart: (mark: string) => `Uden for figuren: ${mark}.`,
  rowsOnAxis: (places: string) => `Trekanterne på aksen er stederne: ${places}.`,
  manyOnAxis: (count: number) => `Trekanterne på aksen er ${count} steder.`,
  withoutRows: 'Regnet med initiativets egne tal, ikke med tallene fra datasættets rækker.',
  lineWaits: (line: string, labels: string) => `»${line}« kommer med, når der er tal for ${labels}.`,
  chartWaits: (labels: string) => `Figuren tegnes, når der er tal for ${labels}.`,
  cutAbove: 'Linjer, der går ud foroven, fortsætter over figuren. Tallene står i tabellen.',
  noChart: 'Der er ingen tal at tegne.',
  tooManyRows: 'Der er for mange rækker til at tegne hver af dem. Alle står under »Sted for sted«.',
  firstRowsOf: (drawn: number, all: number) =>
    `Viser ${drawn} af ${all} rækker. Alle står under »Sted for sted«.`,

  bulletsTitle: 'Målinger og mål',
  bulletBar: (name: string) => `søjlen er ${name}`,
  bulletTick: (name: string) => `stregen er ${name}`,
  bulletCircle: (name: string) => `cirklen er ${name}`,
  theReading: 'målingen',
  theTarget: 'målet',
  thePrevious: 'den forrige måling',
  goodSide: 'Det lyse felt er den side af målet, hvor det er opfyldt.',
  measuredIn: (unit: string) => `Måles i ${unit}`,
  targetIs: (value: string) => `mål: ${value}`,
  previousIs: (value: string) => `forrige: ${value}`,
  best: 'Bedst',
  highIsBest: 'højt er bedst',
  lowIsBest: 'lavt er bedst',
  targetMet: 'opfyldt',
  targetNotMet: 'ikke opfyldt',
  rowName: 'Navn',

  barsSum: (total: string) => `Tilsammen ${total}.`,
  belowZero: 'Søjler til venstre for stregen er under nul.',
  rowsWanted: (columns: string) =>
    `Figuren har en søjle for hvert sted. Den tegnes, når der er et datasæt med ét sted pr. række og en kolonne med ${columns}.`,
  readingWithoutRows: 'De valgte forudsætninger gælder ét sted. Figuren har en søjle for hvert sted.',
  useOwnRows: 'Brug initiativets egne steder',
  useExampleRows: 'Brug initiativets eksempel',

  payersTitle: 'Hvad hver betaler giver ud og får',
  payersHow:
    'Op er det, betaleren får i budgettet det år, og ned er det, betaleren giver ud. De to trækkes ikke fra hinanden, og alle betalere har samme skala.',
  payersMoved: 'Skraverede beløb flyttes mellem betalere: op hos den ene, ned hos den anden.',
  missingNotDrawn: 'Beløb, der mangler, er ikke tegnet.',
  payerNet: (payer: string, amount: string, first: number, last: number) =>
    `${payer}: netto ${amount} i alt ${first}–${last}`,
  gained: 'Gevinster',
  received: 'Fra andre betalere',
  spent: 'Udgifter',
  handedOver: 'Til andre betalere',
  net: 'Netto',
};

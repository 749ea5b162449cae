// Drawings of the rows of a dataset. Filled-in figures arrive already formatted.
export const siteChartsWords = {
  siteCharts: (many: string) => `Figurer over ${many}`,
  chartKind: 'Tegn som',
  chartKinds: { bars: 'Søjler', dots: 'Punkter', spread: 'Fordeling' },
  figureWaits: 'Tallene regnes ud …',
  chartFailed: 'Figuren kunne ikke regnes ud. Vælg et andet tal, eller åbn siden igen.',

  rankedRows: 'Hvilke rækker',
  rankedEnds: { largest: 'de største', smallest: 'de mindste' },
  rankedMost: 'Hvor mange',
  rankedSome: (drawn: string, all: string, many: string) => `Viser ${drawn} af ${all} ${many}.`,
  rankedWithout: (rows: string) => `Uden tal: ${rows}.`,
  evenLine: 'går i nul',
  paysLine: 'Den kraftige streg er, hvor det går i nul.',
  paysHatched: (figure: string) => `Skraverede søjler med ▼ betaler sig ikke: »${figure}« er under nul.`,
  paysLimit: {
    least: 'Den kraftige streg ud for hver søjle er det mindste, der skal til, for at det betaler sig.',
    most: 'Den kraftige streg ud for hver søjle er det meste, det må være, for at det betaler sig.',
  },
  paysHead: 'Betaler sig',
  paysLimitHead: 'Går i nul ved',
  paysYes: 'ja',
  paysNo: '▼ nej',

  dotsAcross: 'Vandret',
  dotsUp: 'Lodret',
  dotsLog: { x: 'Logaritmisk skala, vandret', y: 'Logaritmisk skala, lodret' },
  dotsHow: (across: string, up: string) =>
    `Hvert punkt er en række: jo længere til højre, jo større »${across}«, og jo højere oppe, jo større »${up}«.`,
  dotsMany: 'Jo flere punkter der ligger oven i hinanden, jo kraftigere er farven.',
  dotsHollow: (figure: string) => `Åbne trekanter betaler sig ikke: »${figure}« er under nul.`,
  dotsLogSaid: {
    x: 'Den vandrette skala er logaritmisk: Lige lange stykker ganger med det samme.',
    y: 'Den lodrette skala er logaritmisk: Lige lange stykker ganger med det samme.',
    both: 'Begge skalaer er logaritmiske: Lige lange stykker ganger med det samme.',
  },
  dotsWithout: (rows: number, shown: string) =>
    rows === 1
      ? '1 række mangler et af de to tal og er ikke tegnet.'
      : `${shown} rækker mangler et af de to tal og er ikke tegnet.`,
  dotsSummary: (count: string, across: string, up: string) => `${count} punkter. ${across}. ${up}.`,
  dotsReach: (label: string, low: string, high: string) => `${label}: fra ${low} til ${high}`,
  dotsWalk: (across: string) => `Gå fra punkt til punkt, mindste »${across}« først`,
  dotsPoint: (name: string, numbers: string) => `${name}: ${numbers}`,
  dotsNone: 'Peg på et punkt, eller brug skyderen, for at se navn og tal.',

  spreadOf: 'Vis fordelingen af',
  spreadHow: (label: string) =>
    `Hver søjle er et interval af »${label}«, og højden er antallet af rækker i det.`,
  spreadMarks: {
    median: (value: string) => `median ${value}`,
    mean: (value: string) => `gennemsnit ${value}`,
    whole: (value: string) => `alle under ét ${value}`,
  },
  spreadMedian: 'Lige mange rækker ligger på hver side af medianen.',
  spreadRule: (bins: number) =>
    `Intervallerne er lige brede. Bredden er den mindste efter Freedman–Diaconis’ og Sturges’ regler, rundet op til et pænt tal, her ${bins} intervaller.`,
  spreadMissing: (rows: string) => `Uden tal: ${rows}.`,
  spreadEndless: (text: string, rows: string) => `${text}: ${rows}.`,
  spreadCount: 'Antal rækker',
  spreadShare: 'Andel',
  spreadBin: (from: string, to: string) => `${from} til under ${to}`,
  spreadLastBin: (from: string, to: string) => `${from} til og med ${to}`,
  spreadWholeBin: (from: string, to: string) => `${from}–${to}`,
  spreadAll: 'I alt med tal',
  spreadNone: 'Der er ingen tal at tegne.',
};

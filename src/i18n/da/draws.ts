// How sure the result is: many runs over the ranges, and what they show. Filled-in figures arrive already formatted.
export const draws = {
  intro: (count: string) =>
    `Her regnes initiativet igennem ${count} gange. Hver gang trækkes et tal for hver usikker forudsætning inden for dens spænd.`,
  working: 'Regner …',
  workingOn: (count: string) => `Regner ${count} gange igennem`,
  stop: 'Stop',
  outdated: 'Regner videre på de nye tal. Indtil da ses de forrige.',
  stopped: 'Svaret gælder tal, der siden er ændret.',
  failed: 'Beregningen gik i stå. Prøv igen.',
  again: 'Prøv igen',
  manyRows: (rows: string, many: string) =>
    `Der er ${rows} ${many}. Så mange regnes først igennem, når I beder om det.`,
  runNow: 'Regn usikkerheden ud',
  cut: (run: string, asked: string) =>
    `Der er så mange rækker, at der kun er regnet ${run} gange igennem i stedet for ${asked}.`,
  nothingDrawn: 'Ingen forudsætning har et spænd, så resultatet er det samme hver gang.',
  noNumbers: (labels: string) => `Afsnittet regnes, når der er tal for ${labels}.`,
  noFigure: 'Initiativet har ingen tal at regne igennem.',
  showTable: 'Vis tallene som tabel',
  parameter: 'Forudsætning',

  outcome: 'Vis usikkerheden for',
  count: 'Antal gennemregninger',
  seed: 'Startal',
  seedHelp: 'Samme startal giver nøjagtig de samme træk, også hos andre.',
  seedRefused: (most: string) => `Startallet skal være et helt tal mellem 0 og ${most}.`,
  method: 'Trækkemåde',
  methods: { latinHypercube: 'Jævnt fordelt over spændet', plain: 'Helt tilfældigt' },
  methodHelp:
    'Jævnt fordelt (latin hypercube): Hvert spænd deles i lige store dele, og der trækkes ét tal i hver. Det giver et sikrere gennemsnit for samme arbejde.',
  how: 'Sådan er der trukket',

  interval: (label: string, low: string, high: string) =>
    `I 9 af 10 gennemregninger ligger »${label}« mellem ${low} og ${high}.`,
  same: (label: string, value: string) => `»${label}« er ${value} i alle gennemregninger.`,
  meanIs: (mean: string, base: string) =>
    `Gennemsnittet er ${mean}. Med tallene, som de står, er det ${base}.`,
  meanSame: (mean: string) => `Gennemsnittet er ${mean}, det samme som med tallene, som de står.`,
  meanNear: 'Forskellen er ikke større, end tilfældet kan give.',
  meanSkew: 'De er forskellige, fordi nogle spænd går længere til den ene side end til den anden.',
  meanBend:
    'De er forskellige, fordi forudsætningerne ikke virker lige meget begge veje: Et højt tal flytter resultatet mere, end et lavt flytter det tilbage, eller omvendt.',
  never: (count: string, all: string) =>
    `I ${count} af ${all} gennemregninger sker det ikke inden for horisonten. Derfor er der intet gennemsnit.`,
  missing: (count: string) => `${count} gennemregninger gav intet tal.`,
  error: (error: string) => `Gennemsnittet er bestemt med en standardfejl på ${error}.`,
  tooFew: {
    draws: (need: string) => `For få gennemregninger: Der skal mindst ${need} til, før tallene siger noget.`,
    mean: (need: string) => `For få gennemregninger til et sikkert gennemsnit. Omkring ${need} skal der til.`,
    probability: (need: string) =>
      `For få gennemregninger til en sikker sandsynlighed. Omkring ${need} skal der til.`,
  },

  histogramTitle: 'Hvor resultaterne ligger',
  histogramHow: (label: string) =>
    `Hver søjle viser, i hvor mange gennemregninger »${label}« lå i det interval. Jo højere søjle, jo oftere.`,
  histogramOutside: (below: string, above: string) =>
    `De yderste er talt med i tabellen, men ikke tegnet: ${below} under og ${above} over.`,
  counted: 'Gennemregninger',
  share: 'Andel',
  from: (from: string, to: string) => `${from} til under ${to}`,
  below: (value: string) => `under ${value}`,
  above: (value: string) => `${value} og derover`,
  neverRow: 'ikke inden for horisonten',
  missingRow: 'intet tal',
  markNow: (value: string) => `nu ${value}`,
  markMean: (value: string) => `gennemsnit ${value}`,

  curveTitle: 'Hvor ofte det bliver højst så meget',
  curveHow: (label: string) =>
    `Find et beløb eller et tal på den vandrette akse, og gå op til kurven: Dér står, i hvor stor en del af gennemregningerne »${label}« var højst så stor.`,
  curvePanel: 'Andel af gennemregningerne, pct.',
  showPercentiles: 'Vis percentiler som tabel',
  percentile: 'Så stor en del ligger under',
  value: 'Værdi',

  chancesTitle: 'Sandsynligheder under de valgte spænd',
  chancesHow:
    'Sandsynligheden er den del af gennemregningerne, hvor det sker. Den holder kun, hvis spændene gør. Budget og kapacitet lægges aldrig sammen.',
  event: 'Hvad der kan ske',
  aboveZero: (label: string) => `»${label}« er over 0`,
  within: (label: string, years: string) => `»${label}« er højst ${years}`,
  probability: 'Sandsynlighed',
  standardError: 'Standardfejl',
  points: 'procentpoint',
  underOne: 'under 1 pct.',
  overNinetyNine: 'over 99 pct.',
  held: (share: string) =>
    `Vi viser ingen sandsynlighed: ${share} af udsvinget kommer fra antagelser uden kilde. Har I målt nogle af tallene, så skriv det ved forudsætningen.`,
  heldNothing: 'Vi viser ingen sandsynlighed, fordi ingen af spændene flytter resultatet.',
  anyway: 'Se sandsynlighederne som regneeksempel',

  hourTitle: 'Hvad en frigjort time skal være værd',
  hourHow: (label: string, value: string) =>
    `Læs fra venstre: Er en frigjort time intet værd, tæller kun budgettet. Jo mere timen er værd, jo oftere går regnestykket op. Nu er »${label}« sat til ${value}. Værdien af tid er ikke penge i budgettet.`,
  hourPanel: 'Andel af gennemregningerne, hvor det betaler sig, pct.',
  hourAxis: 'Værdi af en frigjort time (kr.)',
  hourHalf: (value: string) => `Ved ${value} pr. time betaler det sig i halvdelen af gennemregningerne.`,
  hourNever: (value: string) =>
    `Selv ved ${value} pr. time betaler det sig i under halvdelen af gennemregningerne.`,
  hourAlways: 'Også uden værdi af tiden betaler det sig i mindst halvdelen af gennemregningerne.',

  mattersTitle: 'Hvilken usikkerhed betyder mest',
  mattersHow:
    'Andelen viser, hvor meget af resultatets udsving hver forudsætning forklarer alene. Rangkorrelationen viser retningen: Over 0 følges de ad, under 0 går de hver sin vej.',
  mattersRest: (share: string) => `Resten, ${share}, opstår, når flere forudsætninger flytter sig sammen.`,
  mattersMost: (count: string) => `Regnet på de første ${count} gennemregninger.`,
  explains: 'Andel af udsvinget',
  alone: 'Alene',
  withOthers: 'Med samspil',
  totalsRun: 'Regn samspillet med',
  totalsWhy: 'Så trækkes hver forudsætning om for sig. Det tager lidt længere tid.',
  totalsRunning: 'Trækker hver forudsætning om for sig',
  totalsHow:
    '»Med samspil« tager også det med, som forudsætningen gør sammen med andre. Er tallet klart højere end »Alene«, afhænger dens virkning af de andre tal. Et samspil tælles med hos alle, der er del af det, så tallene kan give mere end 100 pct.',
  rank: 'Rangkorrelation',
  together: 'trækkes sammen',
  worth: 'Værd at vide',
  unsourced: 'antagelse',
  worthTitle: 'Hvad det er værd at vide mere',
  worthHow:
    'Så meget kan det højst betale sig at bruge på at kende tallene helt, før I beslutter jer. Beløbet er 0, hvis beslutningen bliver den samme uanset svaret.',
  worthAll: (value: string) => `At vide alt på forhånd ville højst være ${value} værd.`,
  worthSlight: (value: string) =>
    `Mere viden ville så godt som aldrig ændre beslutningen. At vide alt på forhånd ville højst være ${value} værd.`,
  worthNone: 'Beslutningen bliver den samme i alle gennemregninger. Mere viden ville ikke ændre den.',
  worthGroup: (label: string) => `${label} (hele gruppen)`,

  drawnTitle: 'Hvad der er trukket, og hvordan',
  drawnCount: (drawn: string, kept: string) => `${drawn} forudsætninger trækkes. ${kept} ligger fast.`,
  drawnRule:
    'Ved jævn, trekant og PERT er spændets ender de yderste værdier. Ved normal, lognormal, gamma og beta er spændet et 95-procents-interval, så enkelte træk ligger uden for. Har en forudsætning et spænd, men ingen fordeling, bruges PERT.',
  drivers: {
    wageLevel: (labels: string) =>
      `${labels} trækkes sammen, fordi de følger det samme lønniveau: Er den ene høj, er den anden det også.`,
  },
  correlated: (a: string, b: string, rank: string) =>
    `»${a}« og »${b}« hænger sammen, som initiativet selv angiver (rangkorrelation ${rank}).`,
  range: 'Spænd',
  distribution: 'Fordeling',
  byDefault: 'valgt af os',
  keptTitle: 'Forudsætninger, der ligger fast',
  why: {
    fixed: 'er sat fast eller har intet spænd',
    switched: 'afprøves for sig, ikke ved lodtrækning',
    choice: 'vælges og måles ikke',
    computed: 'følger af de andre tal',
    empty: 'mangler et tal',
    byRow: 'har et tal for hver række',
    unused: 'bruges ikke i beregningen',
    held: 'er holdt fast',
    refused: 'kan ikke trækkes',
  },

  samplesTitle: 'Tag gennemregningerne med',
  samplesHow: (rows: string) => `${rows} rækker med de trukne tal og resultaterne, så andre kan regne efter.`,
  drawNumber: 'Nr.',

  chance: (share: string, of: string) => `${share} sandsynlighed for, at ${of}, under de valgte spænd.`,
  pays: (label: string) => `»${label}« er over 0`,
  dependsOn: (labels: string) => `Det afhænger mest af ${labels}.`,
  chanceRange: (label: string, low: string, high: string) =>
    `»${label}« ligger mellem ${low} og ${high} i 9 af 10 gennemregninger.`,
  chanceRule: 'Sådan er sandsynligheden fundet',
  rangeRule: 'Sådan er spændet fundet',
  ruleChance: (hits: string, all: string) =>
    `Initiativet er regnet igennem ${all} gange, hver gang med nye tal trukket i forudsætningernes spænd. I ${hits} af dem var resultatet over 0. Sandsynligheden vises kun, når mindst halvdelen af udsvinget kommer fra tal med en kilde.`,
  ruleRange: (all: string) =>
    `Initiativet er regnet igennem ${all} gange, hver gang med nye tal trukket i forudsætningernes spænd. De 5 pct. laveste og de 5 pct. højeste resultater er lagt til side.`,
  toSection: 'Se hele usikkerheden',
  basedOnOlder: 'Regnes igen …',
};

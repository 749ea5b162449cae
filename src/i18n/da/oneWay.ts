// What moves the result: one assumption at a time, two together, and corrections for realism. Filled-in figures arrive
// already formatted.
export const oneWay = {
  intro: 'Her flyttes én forudsætning ad gangen, mens alle andre bliver stående.',
  outcome: 'Vis virkningen på',
  working: 'Regner …',
  outdated: 'Regner videre på de nye tal. Indtil da ses de forrige.',
  notHere:
    'Der er for mange rækker til, at siden kan regne alle udgaver igennem. Regn uden datasættet, eller brug et mindre.',
  press: (rows: number, many: string) => `Regn på alle ${rows} ${many}`,
  waits: (labels: string) => `Afsnittet regnes, når der er tal for ${labels}.`,
  noOutcome: 'Initiativet har ingen tal, der kan flyttes.',
  showTable: 'Vis tallene som tabel',
  parameter: 'Forudsætning',
  now: 'Nu',

  tipsTitle: 'Mål dette først',
  tipsHow:
    'Hver af disse forudsætninger kan alene vende konklusionen inden for sit spænd. De svagest belyste står øverst.',
  tipTurnsBelow: (value: string, range: string) => `Konklusionen vender under ${value}. Spændet er ${range}.`,
  tipTurnsAbove: (value: string, range: string) => `Konklusionen vender over ${value}. Spændet er ${range}.`,
  tipTurnsAt: (value: string, range: string) =>
    `Konklusionen vender først ved ${value}, i enden af spændet, ${range}.`,
  tipFirst: (label: string) =>
    `Mål »${label}« først: Af de tal, der kan vende konklusionen, er det svagest belyst.`,
  tipFirstKnown: (label: string) =>
    `Efterprøv »${label}« først: Af de tal, der kan vende konklusionen, er det svagest belyst.`,
  tipsNone: 'Ingen forudsætning kan alene vende konklusionen inden for sit spænd.',
  tipsWait: 'Konklusionen afventer tal. Først derefter kan vi se, hvad der bør måles.',

  tornadoTitle: 'Hvad betyder mest',
  tornadoHow: (outcome: string) =>
    `Hver bjælke viser »${outcome}«, når kun den ene forudsætning går fra den lave til den høje ende af sit spænd. Den øverste betyder mest. Den skraverede del er vejen mod den lave ende, den fyldte vejen mod den høje.`,
  baseNow: (value: string) => `nu ${value}`,
  at: (value: string) => `ved ${value}`,
  later: 'senere',
  lowEnd: 'Lav ende',
  highEnd: 'Høj ende',
  resultThere: 'Resultat dér',
  swing: 'Forskel',
  showAllBars: (count: number) => `Vis alle ${count}`,
  noBars: 'Ingen forudsætning med et spænd flytter dette tal.',
  noEffect: 'uden virkning, som tallene står nu',
  leftOut: 'Forudsætninger uden bjælke',
  whyLeft: {
    byRow: 'har et tal for hver række',
    choice: 'vælges og måles ikke',
    empty: 'mangler et tal',
    fixed: 'er sat fast',
    noRange: 'har intet spænd',
  },

  spiderTitle: 'Hele vejen gennem spændet',
  spiderHow:
    'Læs ud fra midten: Til venstre går hver forudsætning mod sin lave ende, til højre mod sin høje. Jo stejlere linje, jo mere betyder den. En linje, der knækker, virker ikke lige meget hele vejen.',
  spiderMost: (count: number) => `Figuren viser de ${count}, der betyder mest. Tabellen har dem alle.`,

  breakEvenTitle: 'Hvad skal der til',
  which: 'Forudsætning, der flyttes',
  target: 'Det, resultatet skal nå',
  pays: 'det betaler sig i budgettet',
  reaches: (outcome: string, target: string) => `»${outcome}« er ${target}`,
  howMany: (unit: string, pays: string) => `Hvor mange ${unit} skal der til, før ${pays}?`,
  howMuch: (label: string, pays: string) => `Hvor skal »${label}« ligge, før ${pays}?`,
  howMuchAtMost: (label: string, pays: string) => `Hvor højt må »${label}« ligge, hvis ${pays}?`,
  least: (value: string) => `Mindst ${value}.`,
  most: (value: string) => `Højst ${value}.`,
  between: (first: string, last: string) => `Mellem ${first} og ${last}.`,
  exactly: (value: string) => `Præcis ${value}.`,
  several: (values: string) => `Resultatet passerer målet flere gange: ved ${values}.`,
  leap: 'Resultatet springer forbi målet dér og rammer det ikke præcist.',
  youHave: (value: string) => `I regner med ${value}.`,
  relative: (percent: string, up: boolean) =>
    up ? `Det er ${percent} mere end nu.` : `Det er ${percent} mindre end nu.`,
  inRange: (range: string) => `Værdien ligger inden for spændet, ${range}.`,
  outOfRange: (range: string) => `Værdien ligger uden for spændet, ${range}.`,
  noneWithin: (low: string, high: string) =>
    `Ingen værdi fra ${low} til ${high} får resultatet til at passere målet.`,
  searched: 'Der er ledt fra 0 til ti gange den værdi, I regner med, eller den høje ende af spændet.',
  nothingEmpty: (label: string) => `»${label}« mangler et tal.`,

  switchingTitle: 'Balancepunkter',
  switchingHow: (outcome: string, target: string) =>
    `Så meget skal hver forudsætning alene flytte sig, før »${outcome}« passerer ${target}. De nærmeste står øverst.`,
  breakEvenPoint: 'Balancepunkt',
  change: 'Ændring',
  fromZero: 'fra 0',
  within: 'Inden for spændet',
  yes: 'ja',
  no: 'nej',
  leapHere: 'springer forbi',
  noRangeGiven: 'intet spænd',
  alsoAt: (values: string) => `også ved ${values}`,
  noneAtAll: (outcome: string, target: string) =>
    `Ingen forudsætning kan alene få »${outcome}« til at passere ${target}.`,
  noneFor: (count: number) => `Forudsætninger uden balancepunkt (${count})`,

  twoWayTitle: 'To forudsætninger på én gang',
  twoWayHow: (outcome: string, target: string) =>
    `Hvert felt er »${outcome}«, når begge forudsætninger flyttes. Skraverede felter er under ${target}, de andre over. Den fede linje er balancepunktet, og krydset er tallene nu.`,
  noLine: (target: string) => `Resultatet passerer ikke ${target} inden for de to spænd.`,
  nowOutside: 'Tallene nu ligger uden for figuren.',
  across: 'Vandret',
  up: 'Lodret',
  twoOthers: 'Vælg to forskellige forudsætninger.',

  realismTitle: 'Regn mere forsigtigt',
  realismIntro:
    'Projekter bliver ofte dyrere, senere og mindre gavnlige end ventet. Slå en korrektion til, og se, hvad den gør. Satserne er antagelser, så ret dem gerne. Jeres egne tal bliver stående, og slår I korrektionen fra igen, er alt som før.',
  switches: {
    costs: 'Udgifterne bliver højere',
    benefits: 'Gevinsterne bliver mindre',
    dip: 'Indkøringstab ved start',
    delay: 'Gevinsterne kommer senere',
    adoption: 'Langsommere ibrugtagning',
  },
  switchHow: {
    costs: 'Alle priser bag udgifterne i budgettet ganges op, så også prisen pr. time følger med.',
    benefits: 'De tal, gevinsterne regnes ud fra, sættes ned, og alt, der afhænger af dem, følger med.',
    dip: 'Lavere tempo i de første uger for dem, der skal arbejde på en ny måde. Skriv deres arbejdstimer på et år.',
    delay:
      'Gevinsterne begynder senere, og det samme gør alt, der indfases sammen med dem. Udgifterne falder som hidtil. Tal for et år i fuld drift ændrer sig ikke.',
    adoption: 'Gevinsterne kommer kun gradvist, mens udgifterne er der fra start.',
  },
  amounts: {
    costs: 'Udgifterne forhøjes med',
    benefits: 'Gevinsterne sættes ned med',
    dip: 'Arbejdstimer, der berøres',
    delay: 'Gevinsterne udskydes med',
    year: (year: number) => `I brug i ${year}. år`,
  },
  hoursPerYear: 'timer pr. år',
  yearsUnit: 'år',
  noHandle: {
    costs: 'Initiativet har ingen udgifter i budgettet, som korrektionen kan gøre højere.',
    benefits: 'Initiativet har ingen gevinster, som korrektionen kan gøre mindre.',
    dip: 'Initiativet har ingen arbejdstimer, som et indkøringstab kan regnes af.',
    delay: 'Initiativet har ingen gevinster, der kan begynde senere.',
    adoption: 'Initiativet indfaser ikke sine gevinster, så der er intet at gøre langsommere.',
  },
  moves: (labels: string) => `Ændrer: ${labels}.`,
  leaves: (labels: string) => `Ændrer ikke: ${labels}. Prisen dér indgår også i en gevinst.`,
  leavesGains: (labels: string) => `Ændrer ikke: ${labels}.`,
  ownFirst: (labels: string) =>
    `I har selv sat ${labels}. Jeres tal går forud, så korrektionen gør intet her.`,
  already: 'Initiativet indfases mindst så langsomt i forvejen.',
  isAssumption: 'antagelse',
  reason: 'Begrundelse',
  reasonHint: 'Hvorfor regner I med det?',
  beforeAfter: 'Uden og med korrektionerne',
  figure: 'Tal',
  without: 'Uden',
  with: 'Med',
  unchanged: 'uændret',
  otherGround: (tone: string) => `${tone}, men af en anden grund`,
  conclusionRow: 'Konklusion',
  noneOn: 'Ingen korrektion er slået til.',
};

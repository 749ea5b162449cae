// The glossary: each term as it stands on screen and what it means, in a sentence or two.
export const terms = {
  case: {
    word: 'initiativ',
    explanation: 'Én ændring, beskrevet som et regnestykke med forudsætninger, formler og kilder.',
  },
  scenario: {
    word: 'scenarie',
    explanation: 'Et initiativ med jeres egne tal. Alt, hvad I ikke har ændret, er initiativets eget.',
  },
  dataset: { word: 'datasæt', explanation: 'En tabel, hvor hver række er et sted, en afdeling eller et år.' },
  receipt: {
    word: 'mellemregning',
    explanation: 'Hvordan ét tal er fremkommet: formlen med tal og enheder, trin for trin, til kilden.',
  },
  sourceImplied: {
    word: 'udledt',
    explanation: 'Tallet står ikke i kilden, men følger af det, kilden oplyser.',
  },
  sourceAssumption: {
    word: 'antagelse',
    explanation: 'Ingen har målt tallet. Det er valgt, så der kan regnes.',
  },
  asPublished: {
    word: 'kildens forudsætninger',
    explanation:
      'De tal og udeladelser, kilden selv har regnet med. De bruges til at efterprøve kildens tal.',
  },
  baseCase: {
    word: 'grundberegning',
    explanation: 'Initiativets egen beregning, hvor alle udgifter er taget med eller fravalgt med en grund.',
  },
  parity: {
    word: 'genberegner kildens tal',
    explanation: 'De tal, kilden oplyser, kommer ud af regnestykket igen inden for en angivet afvigelse.',
  },
  travels: { word: 'kan overføres', explanation: 'Tallet afhænger ikke af, hvor det bruges.' },
  local: { word: 'lokalt tal', explanation: 'Tallet er forskelligt fra sted til sted. Indsæt jeres eget.' },
  unproven: {
    word: 'ikke afprøvet her',
    explanation: 'Målt et andet sted. Ingen ved endnu, om det også gælder hos jer.',
  },
  conclusionRule: {
    word: 'sådan er konklusionen dannet',
    explanation: 'Konklusionen vælges af faste regler, der læses oppefra. Den første, der holder, gælder.',
  },
  example: {
    word: 'regneeksempel',
    explanation: 'En antagelse kan alene vende konklusionen. Indsæt jeres egne tal, før I bruger resultatet.',
  },
  comparator: {
    word: 'nuværende drift',
    explanation: 'Det, initiativet sammenlignes med: hverdagen uden ændringen.',
  },
  perspective: { word: 'set fra', explanation: 'Hvis udgifter og gevinster der er regnet på.' },
  horizon: { word: 'tidshorisont', explanation: 'Det antal år, udgifter og gevinster er regnet med.' },
  discountRate: {
    word: 'diskonteringsrente',
    explanation:
      'Så meget mindre vægt får et beløb for hvert år, det ligger ude i fremtiden. År 0 er ikke diskonteret.',
  },
  priceLevel: {
    word: 'pris- og lønniveau',
    explanation:
      'Det år, beløbene er opgjort i. 22-PL er 2022-pris- og lønniveau. Beløb i forskellige niveauer omregnes, før de lægges sammen.',
  },
  lensCash: { word: 'Budget', explanation: 'Penge, der kan tages ud af et budget.' },
  lensCapacity: {
    word: 'Kapacitet',
    explanation: 'Tid, senge og tider, der bliver ledige, fratrukket det, ændringen selv bruger.',
  },
  lensSocietal: {
    word: 'Patienter og samfund',
    explanation: 'Patienternes og de pårørendes tid og transport.',
  },
  freedTime: {
    word: 'frigjort tid',
    explanation: 'Arbejdstid, som ændringen gør overflødig. Den er ikke penge i sig selv.',
  },
  usableTime: {
    word: 'tid, der kan bruges til noget andet',
    explanation: 'Den del af den frigjorte tid, der falder i så store stykker, at den kan bruges.',
  },
  wholePosts: {
    word: 'hele stillinger',
    explanation: 'Stillinger, der kan nedlægges eller undlades genbesat. Der rundes ned for hver afdeling.',
  },
  ladder: {
    word: 'fra frigjort tid til penge',
    explanation:
      'Frigjort tid → tid, der kan bruges → hele stillinger → penge i budgettet. Hvert trin har sin egen forudsætning.',
  },
  cashShare: {
    word: 'andel, der kan tages ud af budgettet',
    explanation: 'Hvor stor en del af gevinsten nogen faktisk vil skære ud af et budget.',
  },
  captureShare: {
    word: 'andel, der kan udnyttes',
    explanation: 'Hvor stor en del af den frigjorte tid der kan bruges til noget andet.',
  },
  valueOfTime: {
    word: 'værdi af frigjort tid',
    explanation:
      'Timer gange timepris. Det er ikke penge i budgettet og tæller ikke med i tilbagebetalingen.',
  },
  pricePerFreedHour: {
    word: 'pris pr. frigjort time',
    explanation: 'Nettoudgiften divideret med de timer, der bliver frigjort.',
  },
  fte: { word: 'årsværk', explanation: 'Én fuldtidsansat i et år.' },
  paidHours: {
    word: 'løntimer',
    explanation: 'De 1.924 timer, et årsværk betales for, ferie og sygdom iberegnet.',
  },
  effectiveHours: {
    word: 'effektive timer',
    explanation: 'Arbejdstimer til rådighed pr. årsværk, når ferie, sygdom og kurser er trukket fra.',
  },
  hourlyCost: { word: 'timepris', explanation: 'Lønudgift pr. arbejdstime.' },
  averageCost: {
    word: 'gennemsnitsudgift',
    explanation: 'Den samlede udgift delt med antallet. Den siger ikke, hvad én mindre sparer.',
  },
  marginalCost: { word: 'marginaludgift', explanation: 'Det, der faktisk spares ved én mindre.' },
  investment: {
    word: 'etableringsudgift',
    explanation: 'Det, det koster at komme i gang, før driften begynder.',
  },
  productivityDip: { word: 'indkøringstab', explanation: 'Lavere tempo i de første uger.' },
  rampUp: {
    word: 'indfasning',
    explanation: 'Hvor stor en del af gevinsten der er nået i hvert af de første år.',
  },
  npv: {
    word: 'nettonutidsværdi',
    explanation:
      'Alle årenes gevinster og udgifter lagt sammen og regnet om til startåret med diskonteringsrenten.',
  },
  payback: {
    word: 'tilbagebetalingstid',
    explanation: 'Så længe går der, før gevinsterne i budgettet har dækket udgifterne og bliver ved med det.',
  },
  irr: { word: 'intern rente', explanation: 'Den rente, hvor nettonutidsværdien er nul.' },
  annualised: {
    word: 'årlig omkostning',
    explanation: 'Omkostningen pr. år, når etableringen fordeles over levetiden.',
  },
  breakEven: { word: 'balancepunkt', explanation: 'Den værdi, hvor regnestykket går i nul.' },
  payer: { word: 'betaler', explanation: 'Den, hvis budget beløbet rammer.' },
  transfer: {
    word: 'flytter penge mellem betalere',
    explanation: 'Den enes udgift er den andens indtægt. For alle under ét er det nul.',
  },
  drgValue: {
    word: 'DRG-værdi',
    explanation: 'En gennemsnitlig værdi af en behandling, ikke en besparelse.',
  },
  bedDay: { word: 'sengedag', explanation: 'Én seng i brug et døgn.' },
  ga: {
    word: 'fuld narkose',
    explanation: 'Generel anæstesi: Barnet sover og overvåges af et anæstesiteam.',
  },
  read: { word: 'granskning', explanation: 'Én læges gennemsyn af et screeningsbillede.' },
  doubleRead: {
    word: 'dobbeltgranskning',
    explanation: 'To læger ser hvert billede uafhængigt af hinanden.',
  },
  arbitration: {
    word: 'konsensus',
    explanation: 'Fælles afgørelse, når to læger ser forskelligt på et billede.',
  },
  doubleEntry: { word: 'dobbeltindtastning', explanation: 'De samme oplysninger tastes i to systemer.' },
  notCounted: {
    word: 'ikke medregnet',
    explanation: 'Virkninger, der kan betyde noget, men som der ikke er sat tal på.',
  },
  benefitOwner: {
    word: 'gevinstansvarlig',
    explanation: 'Den navngivne leder, der skal sørge for, at gevinsten bliver til noget.',
  },
  controlFigure: {
    word: 'kontroltal',
    explanation:
      'Regnet ud fra kildens tal uden for dette program og brugt til at efterprøve det. Står ikke i kilden.',
  },
  contradiction: {
    word: 'kilden modsiger sig selv',
    explanation: 'Kilden skriver ét sted noget andet, end dens egne tal giver. Begge dele er vist.',
  },
  evidenceGrade: {
    word: 'hvor godt det er belyst',
    explanation:
      'Fra målt over litteratur og fagligt skøn til gæt. Det siger, hvor tallene kommer fra, ikke om initiativet er godt.',
  },
  avoidedCost: {
    word: 'undgået merudgift',
    explanation: 'En udgift, der ellers var kommet. Den gør intet budget mindre end i dag.',
  },
  liquidityEffect: {
    word: 'likviditetsvirkning',
    explanation: 'Hvornår pengene går ind og ud. Budgettet er det samme.',
  },
  plRegulation: {
    word: 'pl-regulering',
    explanation: 'Den årlige omregning af beløb, fordi priser og lønninger stiger.',
  },
  backfill: { word: 'frikøb', explanation: 'Betaling for, at andre passer arbejdet imens.' },
  renewal: { word: 'genanskaffelse', explanation: 'Udstyret er slidt op og skal købes igen.' },
  adoption: {
    word: 'ibrugtagning',
    explanation: 'Hvor stor en del af stederne eller gangene det bliver brugt.',
  },
  baselineMeasurement: {
    word: 'nulpunktsmåling',
    explanation: 'En måling, før noget bliver ændret. Uden den kan ingen vise, hvad ændringen har gjort.',
  },
  fundingCircuit: {
    word: 'finansieringskasse',
    explanation: 'Regionens penge til sundhed og til regional udvikling holdes adskilt.',
  },
  coFinancing: { word: 'medfinansiering', explanation: 'Den del af udgiften, som en anden betaler.' },
  technologyContribution: {
    word: 'teknologibidrag',
    explanation:
      'Det beløb, regionerne ventes at frigøre hvert år med ny teknologi. Pengene bliver i sundhedsvæsenet.',
  },
  frame: { word: 'budgetramme', explanation: 'Det, en enhed højst må bruge på et år.' },
  shortfall: { word: 'mindreaktivitet', explanation: 'Aktivitet under det, der er aftalt i budgettet.' },
  surplus: { word: 'meraktivitet', explanation: 'Aktivitet over det, der er aftalt i budgettet.' },
  fiftyRule: {
    word: '50-procent-reglen',
    explanation:
      'En regel fra 2017: Når hospitalet ikke sit aktivitetsmål, falder dets budget med halvdelen af DRG-værdien af det, der mangler.',
  },
  noShow: { word: 'udeblivelse', explanation: 'Patienten kommer ikke, og tiden står tom.' },
  recall: {
    word: 'genindkaldelse',
    explanation: 'En kvinde kaldes ind igen, fordi et billede skal undersøges.',
  },
};

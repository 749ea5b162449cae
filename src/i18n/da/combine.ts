import { numberText } from '../../core/number/numberText.ts';

const counted = (count: number): string => numberText(count, 'da');

// Two datasets put together by what their rows are called.
export const combine = {
  open: 'Sæt sammen med et andet datasæt',
  title: 'Sæt to datasæt sammen',
  meaning:
    'Kolonner fra et andet datasæt kommer ved siden af dine egne, fx priser til antal. Resultatet er et nyt datasæt; de to andre ændres ikke.',
  other: 'Det andet datasæt',
  chooseOther: 'vælg et datasæt',
  keyHere: 'Kolonne her',
  keyThere: (other: string) => `Samme indhold i »${other}«`,
  firstKey: 'Vælg de kolonner, der skal passe sammen',
  addKey: 'Tilføj en kolonne, der også skal passe',
  removeKey: 'Fjern',
  matching: 'Sammenligner rækkerne …',
  failed: 'Rækkerne kunne ikke sammenlignes. Intet er ændret. Prøv igen.',
  rows: (count: number) => (count === 1 ? '1 række' : `${counted(count)} rækker`),
  matched: 'Passer',
  doubtful: 'Tvivlsomme: navnene ligner kun hinanden',
  unmatched: 'Uden række i det andet datasæt',
  unused: (other: string) => `Bruges ikke fra »${other}«`,
  doubtfulList: 'Se de tvivlsomme',
  unmatchedList: 'Se rækkerne uden',
  unusedList: (other: string) => `Se dem, der ikke bruges fra »${other}«`,
  pair: (left: string, right: string) => `»${left}« her, »${right}« dér`,
  twice: (count: number, other: string) =>
    count === 1
      ? `Et navn står i flere rækker i »${other}«, så det er ikke til at vide, hvilken række der menes.`
      : `${counted(count)} navne står i flere rækker i »${other}«, så det er ikke til at vide, hvilken række der menes.`,
  twiceHow: 'Tilføj en kolonne, der skiller dem ad, fx året.',
  acceptDoubtful: 'Jeg har set de tvivlsomme efter: Tag dem med',
  take: (other: string) => `Kolonner, der hentes fra »${other}«`,
  tooLarge: 'Resultatet bliver større, end et datasæt kan være. Vælg færre kolonner.',
  store: 'Gem som nyt datasæt',
  note: (name: string, other: string, by: string) => `Sat sammen af »${name}« og »${other}« efter ${by}.`,
  noteRows: (taken: number, rows: number, guessed: number) =>
    `${counted(taken)} af ${counted(rows)} rækker fik tal fra det andet datasæt` +
    (guessed > 0 ? `, heraf ${counted(guessed)} med navne, der kun ligner.` : '.'),
};

export const register = {
  title: 'Register',
  link: 'Se initiativer, som kilderne nævner uden tal',
  lead: 'Kilderne nævner også initiativer, som de ikke sætter tal på. Her står de hver med kilde og sted. Åbn et initiativ, og skriv jeres egne tal: Regnestykket er klar, og det viser selv, hvilke tal det mangler.',
  search: 'Søg i registret',
  noFigure: 'intet tal i dokumentet',
  noPlace: 'sted ikke noteret',
  inferred: 'stedet er vores læsning',
  found: (count: number) => (count === 1 ? '1 initiativ' : `${count} initiativer`),
  foundInRegister: 'Nævnt uden tal',
  nothingFound: (text: string) => `Intet i registret passer til »${text}«.`,
  failed: 'Registret kunne ikke hentes.',
  loading: 'Henter registret …',
};

/** Words that every header may hold: how many, per what, in what. */
const fillers = new Set(
  (
    'antal antallet af om i pr per år året årlig årlige årligt kr dkk pct procent mio mia t tkr tusind 1 000 1000 ' +
    'number of the a an in year years yearly annual annually million billion cent'
  ).split(' '),
);

/** The words of a header or a label that carry a name, sorted; camelCase falls into words. */
export function columnWords(text: string): string[] {
  return text
    .replace(/([a-zæøå])([A-ZÆØÅ])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-zæøåéüö0-9]+/)
    .filter((word) => word !== '' && !fillers.has(word) && !/^\d{4}$/.test(word))
    .sort();
}

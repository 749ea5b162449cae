// Drawings of the case's own figures. Filled-in figures arrive already formatted.
export const chartsWords = {
  charts: 'Figurer',
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
  withoutRows: 'Regnet med tallene under forudsætninger, ikke med stedernes egne.',
  lineWaits: (line: string, labels: string) => `»${line}« kommer med, når der er tal for ${labels}.`,
  chartWaits: (labels: string) => `Figuren tegnes, når der er tal for ${labels}.`,
  cutAbove: 'Linjer, der går ud foroven, fortsætter over figuren. Tallene står i tabellen.',
  noChart: 'Der er ingen tal at tegne.',
};

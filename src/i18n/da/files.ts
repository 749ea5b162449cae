// What a dropped or picked Gevinst file holds, shown before anything is taken in.
export const files = {
  previewTitle: 'Hvad filen indeholder',
  from: (fileName: string) => `Fra »${fileName}«. Intet er gemt endnu.`,
  damaged: 'Filen er ændret, siden Gevinst skrev den. Tallene kan være andre end afsenderens.',
  scenarios: 'Scenarier',
  cases: 'Egne initiativer',
  datasets: 'Datasæt',
  status: {
    new: 'nyt',
    here: 'findes her i forvejen',
    differs: 'findes her med andre tal – kommer ind ved siden af',
  },
  altered: 'ændret initiativ',
  alteredMeaning:
    'Initiativet i scenariet er ikke en udgave, Gevinst er udgivet med. Se formler og kilder efter.',
  accept: 'Tag ind',
  acceptMeaning: 'Intet af dit eget bliver overskrevet.',
  nothingNew: 'Alt i filen findes her i forvejen.',
  accepted: (count: number) =>
    count === 1 ? '1 scenarie er taget ind.' : `${count} scenarier er taget ind.`,
  acceptedOther: 'Filens indhold er taget ind.',
  refusedTitle: 'Filen kan ikke åbnes',
  refused: (fileName: string) => `»${fileName}« er ikke taget ind, og intet er ændret her.`,
  andMore: (count: number) => `og ${count} fejl til`,
};

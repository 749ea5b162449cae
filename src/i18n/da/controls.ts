export const controls = {
  close: 'Luk',
  cancel: 'Annullér',
  save: 'Gem',
  undo: 'Fortryd',
  understood: (number: string) => `læses som ${number}`,
  unreadable: (text: string, kept: string) =>
    `»${text}« kan ikke læses som et tal. Den gamle værdi, ${kept}, er beholdt.`,
};

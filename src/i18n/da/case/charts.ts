// Drawings of the case's own figures. Filled-in figures arrive already formatted.
export const chartsWords = {
  charts: 'Figurer',
};

import type { chartsWords as danish } from '../../da/case/charts.ts';

export const chartsWords: typeof danish = {
  charts: 'Charts',
};

import type { CaseWords } from '../da/case.ts';
import { documentWords } from './case/document.ts';
import { assumptionsWords } from './case/assumptions.ts';
import { chartsWords } from './case/charts.ts';
import { mappingWords } from './case/mapping.ts';
import { moneyWords } from './case/money.ts';
import { placesWords } from './case/places.ts';
import { referenceWords } from './case/reference.ts';
import { siteChartsWords } from './case/siteCharts.ts';
import { workingWords } from './case/working.ts';

export const caseWords: CaseWords = {
  ...documentWords,
  ...assumptionsWords,
  ...chartsWords,
  ...mappingWords,
  ...moneyWords,
  ...placesWords,
  ...referenceWords,
  ...siteChartsWords,
  ...workingWords,
};

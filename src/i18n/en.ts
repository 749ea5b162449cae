import type { da } from './da.ts';
import { about } from './en/about.ts';
import { barriers } from './en/barriers.ts';
import { caseWords } from './en/case.ts';
import { data } from './en/data.ts';
import { draws } from './en/draws.ts';
import { files } from './en/files.ts';
import { first } from './en/first.ts';
import { issueText } from './en/issues.ts';
import { measured } from './en/case/measured.ts';
import { oneWay } from './en/oneWay.ts';
import { terms } from './en/terms.ts';
import { work } from './en/work.ts';

export const en: typeof da = {
  ...first,
  about,
  barriers,
  case: caseWords,
  data,
  draws,
  files,
  issueText,
  measured,
  oneWay,
  terms,
  work,
};

// Danish: the first language; its shape is the shape of every other. A visit fetches `first` and then, section by
// section, what its pages read (`sections.ts`); the whole comes when the browser rests.
import { about } from './da/about.ts';
import { barriers } from './da/barriers.ts';
import { caseWords } from './da/case.ts';
import { data } from './da/data.ts';
import { draws } from './da/draws.ts';
import { files } from './da/files.ts';
import { first } from './da/first.ts';
import { issueText } from './da/issues.ts';
import { measured } from './da/case/measured.ts';
import { oneWay } from './da/oneWay.ts';
import { terms } from './da/terms.ts';
import { work } from './da/work.ts';

export const da = {
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

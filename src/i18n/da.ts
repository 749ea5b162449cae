// Danish: the first language; its shape is the shape of every other.
import { about } from './da/about.ts';
import { caseWords } from './da/case.ts';
import { controls } from './da/controls.ts';
import { data } from './da/data.ts';
import { files } from './da/files.ts';
import { issueText } from './da/issues.ts';
import { library } from './da/library.ts';
import { noticeText } from './da/notices.ts';
import { register } from './da/register.ts';
import { shell } from './da/shell.ts';
import { terms } from './da/terms.ts';
import { work } from './da/work.ts';
import type { Language } from './language.ts';

const language = 'da' as Language;

export const da = {
  language,
  about,
  case: caseWords,
  controls,
  data,
  files,
  issueText,
  library,
  noticeText,
  register,
  shell,
  terms,
  work,
};

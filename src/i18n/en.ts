import type { da } from './da.ts';
import { about } from './en/about.ts';
import { caseWords } from './en/case.ts';
import { controls } from './en/controls.ts';
import { data } from './en/data.ts';
import { files } from './en/files.ts';
import { issueText } from './en/issues.ts';
import { library } from './en/library.ts';
import { noticeText } from './en/notices.ts';
import { register } from './en/register.ts';
import { shell } from './en/shell.ts';
import { terms } from './en/terms.ts';
import { work } from './en/work.ts';

export const en: typeof da = {
  language: 'en',
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

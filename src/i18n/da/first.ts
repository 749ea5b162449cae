// What a visit needs before anything is shown: the frame around every page, and the library.
import type { Language } from '../language.ts';
import { controls } from './first/controls.ts';
import { library } from './first/library.ts';
import { noticeText } from './first/notices.ts';
import { register } from './first/register.ts';
import { shell } from './first/shell.ts';

const language = 'da' as Language;

export const first = { language, controls, library, noticeText, register, shell };

import type { first as danish } from '../da/first.ts';
import { controls } from './first/controls.ts';
import { library } from './first/library.ts';
import { noticeText } from './first/notices.ts';
import { register } from './first/register.ts';
import { shell } from './first/shell.ts';

export const first: typeof danish = { language: 'en', controls, library, noticeText, register, shell };

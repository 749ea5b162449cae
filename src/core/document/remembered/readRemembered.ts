import { safeParse } from 'valibot';
import { parseJson } from '../json/parseJson.ts';
import { rememberedSchema, type RememberedMapping } from './rememberedSchema.ts';

/** A remembered mapping from its text; null = it is none, or of another version. */
export function readRemembered(text: string): RememberedMapping | null {
  const parsed = parseJson(text);
  if ('issue' in parsed) return null;
  const read = safeParse(rememberedSchema, parsed.value);
  return read.success ? read.output : null;
}

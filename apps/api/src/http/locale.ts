import type { Request } from 'express';
import { LOCALES, type Locale } from '../graphql/words.ts';

/** The language that the sender prefers among ours. */
export function localeOf(request: Request): Locale {
  const preferred = request.headers['accept-language'] ? request.acceptsLanguages(LOCALES) : false;
  return LOCALES.find((locale) => locale === preferred) ?? 'en';
}

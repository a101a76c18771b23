import 'server-only';
import { headers } from 'next/headers';
import { cache } from 'react';
import { webEnv } from '../env.ts';
import { rootOf, type Site } from '../features/find-way/site.ts';
import { LANGUAGE_HEADER, type Language, readLanguage } from './languages.ts';
import type { Translate } from './translate.ts';
import { translator } from './translator.ts';

/** The language of the page that is being rendered, its words, and the site in that language. */
export const speech = cache(async (): Promise<{ language: Language; t: Translate; site: Site }> => {
  const language = readLanguage((await headers()).get(LANGUAGE_HEADER));
  const t = translator(language);
  return { language, t, site: { root: rootOf(webEnv().publicUrl), language } };
});

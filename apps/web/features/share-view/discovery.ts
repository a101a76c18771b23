import type { Metadata } from 'next';
import { LANGUAGES, type Language } from '../../language/languages.ts';
import { addressParameters, type SearchParams, viewOf } from './search-params.ts';
import { viewQuery } from './view.ts';

/** What the head of a page says of its address: the canonical one, and where oEmbed tells how to embed it. */
export function discovery(publicUrl: string, path: string, parameters: SearchParams): Metadata {
  const query = addressParameters(parameters);
  const page = `${publicUrl}${path}${query ? `?${query}` : ''}`;
  return {
    alternates: {
      canonical: page,
      languages: languagesOf(`${publicUrl}${path}`, parameters),
      types: { 'application/json+oembed': `${publicUrl}/oembed?url=${encodeURIComponent(page)}` },
    },
  };
}

/** The same view in each language. */
function languagesOf(page: string, parameters: SearchParams): Record<Language, string> {
  const view = viewOf(parameters);
  const entries = LANGUAGES.map((language) => {
    const query = viewQuery({ ...view, language });
    return [language, `${page}${query ? `?${query}` : ''}`];
  });
  return Object.fromEntries(entries);
}

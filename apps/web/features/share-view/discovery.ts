import type { Metadata } from 'next';
import { addressParameters, type SearchParams } from './search-params.ts';

/** What the head of a page says of its address: the canonical one, and where oEmbed tells how to embed it. */
export function discovery(publicUrl: string, path: string, parameters: SearchParams): Metadata {
  const query = addressParameters(parameters);
  const page = `${publicUrl}${path}${query ? `?${query}` : ''}`;
  return {
    alternates: {
      canonical: page,
      types: { 'application/json+oembed': `${publicUrl}/oembed?url=${encodeURIComponent(page)}` },
    },
  };
}

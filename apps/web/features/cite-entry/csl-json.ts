import type { Citation, DateParts } from './citation.ts';

const dated = (parts: DateParts) => ({ 'date-parts': [parts] });

/** The item that citation processors and Zotero read (CSL 1.0.2): a list of one. */
export function cslJson(citation: Citation): string {
  const { key, title, container, agencies, issued, accessed, url, quote, language } = citation;
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': container,
    ...(agencies.length > 0 ? { author: agencies.map((literal) => ({ literal })) } : {}),
    ...(issued ? { issued: dated(issued) } : {}),
    accessed: dated(accessed),
    URL: url,
    ...(quote ? { abstract: quote } : {}),
    language,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

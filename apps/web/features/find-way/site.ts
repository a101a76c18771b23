import type { Language } from '../../language/languages.ts';

/** What every address inside the site depends on. */
export interface Site {
  /** The path that the site stands below, without a slash at its end: empty at the top of its host, `/chrono` behind a proxy. */
  readonly root: string;
  readonly language: Language;
}

/** The path of a public address. */
export const rootOf = (publicUrl: string): string => new URL(publicUrl).pathname.replace(/\/+$/, '');

/** The address of a page of the site, in the language that is being read. */
export function pageHref(
  site: Site,
  path: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(parameters);
  if (site.language !== 'fr') query.set('lang', site.language);
  const text = query.toString();
  return `${site.root}${path}${text ? `?${text}` : ''}`;
}

/** The chronology, with an entry's panel open where one is given. */
export const chronologyHref = (site: Site, entry?: string): string =>
  pageHref(site, '/', entry ? { entry } : {});

/** A despatch, at the words that prove an entry where one is given. */
export const documentHref = (site: Site, slug: string, entry?: string): string =>
  pageHref(site, `/documents/${slug.split('/').map(encodeURIComponent).join('/')}`, entry ? { entry } : {}) +
  (entry ? '#preuve' : '');

export const personHref = (site: Site, slug: string): string =>
  pageHref(site, `/people/${encodeURIComponent(slug)}`);

export const eventHref = (site: Site, id: string): string => pageHref(site, `/events/${id}`);

/** What countries share; in alphabetical order, so that a relation has one address. */
export const relationHref = (site: Site, codes: readonly string[]): string =>
  pageHref(site, `/relations/${[...codes].sort().join('-').toLowerCase()}`);

/** A day in every year; the month and day of `YYYY-MM-DD`. */
export const dayHref = (site: Site, day: string): string => pageHref(site, `/days/${day.slice(-5)}`);

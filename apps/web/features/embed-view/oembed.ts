import { MESSAGES } from '../../messages/index.ts';
import { frameCode } from '../share-view/frame-code.ts';
import { readView, viewQuery } from '../share-view/view.ts';

/** A response of the oEmbed provider: JSON where it is 200, otherwise the reason in words. */
export type OembedAnswer =
  | { readonly status: 200; readonly body: Readonly<Record<string, string | number>> }
  | { readonly status: 400 | 404 | 501; readonly reason: string };

/** The size offered, in CSS pixels, and the least in which a timeline can be read. */
const OFFERED = { width: 800, height: 640 };
const LEAST = 200;
/** Pages that can be embedded. */
const PATHS = ['/', '/embed'];
const LONGEST_URL = 4096;
/** Seconds for which a consumer may keep the answer. */
const CACHE_AGE = 86_400;

/**
 * Answers an oEmbed 1.0 request (oembed.com, 2.3) for a view of this site. JSON only: XML, which the standard lets a provider
 * leave out, is 501.
 */
export function oembedAnswer(request: URLSearchParams, publicUrl: string): OembedAnswer {
  const format = request.get('format') ?? 'json';
  if (format !== 'json') return { status: 501, reason: `no such format: ${format}` };
  const url = request.get('url');
  if (!url) return { status: 400, reason: 'no url' };
  if (url.length > LONGEST_URL || !URL.canParse(url))
    return { status: 400, reason: `not an address: ${url}` };
  const [width, height] = [size(request, 'maxwidth'), size(request, 'maxheight')];
  if (width === null || height === null)
    return { status: 400, reason: 'maxwidth and maxheight are whole pixels' };
  const page = new URL(url);
  const path = pathBelow(page, publicUrl);
  if (path === null || !PATHS.includes(path)) return { status: 404, reason: `nothing to embed at ${url}` };

  const view = readView((name) => page.searchParams.get(name));
  const query = viewQuery(view);
  const frame = `${publicUrl}/embed${query ? `?${query}` : ''}`;
  const { name, tagline } = MESSAGES[view.language];
  const box = { width: Math.min(width, OFFERED.width), height: Math.min(height, OFFERED.height) };
  return {
    status: 200,
    body: {
      version: '1.0',
      type: 'rich',
      provider_name: name,
      provider_url: `${publicUrl}/`,
      title: `${name} — ${tagline}`,
      cache_age: CACHE_AGE,
      html: frameCode(frame, box.width, box.height),
      ...box,
    },
  };
}

/** A limit in pixels; the size offered where there is none, null where it makes no sense or is too small. */
function size(request: URLSearchParams, name: 'maxwidth' | 'maxheight'): number | null {
  const given = request.get(name);
  if (given === null) return Number.POSITIVE_INFINITY;
  return /^\d{1,6}$/.test(given) && Number(given) >= LEAST ? Number(given) : null;
}

/** The path of a page below the address of the site; null where it lies elsewhere. */
function pathBelow(page: URL, publicUrl: string): string | null {
  const site = new URL(publicUrl);
  const root = site.pathname.replace(/\/$/, '');
  if (page.origin !== site.origin || !page.pathname.startsWith(`${root}/`)) return null;
  return page.pathname.slice(root.length);
}

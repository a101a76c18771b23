import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { readBeside } from './read-beside.ts';
import { WORKED_QUERIES } from './worked-queries.ts';

interface Page {
  readonly html: string;
  readonly zipped: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** Only the page's own scripts, told by their digests; its workers are blobs that they make. */
const policyFor = (html: string): string => {
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, code]) => `'sha256-${sha256(code ?? '')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
};

/** What `browser.js` gives: options that no JSON can hold. */
const GIVEN_IN_THE_PAGE = ['fetcher', 'onEditVariables', 'variables'] as const;

/** Stands for such an option among those that are written as JSON. */
const placeOf = (option: string): string => `@playground.${option}`;

/** Puts the page's own script before GraphiQL's, and what it gives in its places. */
function withOwnScript(html: string): string {
  let page = html;
  for (const option of GIVEN_IN_THE_PAGE) {
    const [before, after, ...more] = page.split(`"${placeOf(option)}"`);
    if (after === undefined || more.length > 0) throw new Error(`GraphiQL has no one place for ${option}`);
    page = `${before}playground.${option}${after}`;
  }
  return page.replace('<div id="root">', (root) => `<script>${readBeside('browser.js')}</script>${root}`);
}

/** GraphiQL with its scripts, styles and workers in one page, so that nothing is fetched from elsewhere. */
async function renderPage(): Promise<Page> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const options = {
    title: 'Éphéméride · GraphQL',
    defaultTabs: WORKED_QUERIES.map(({ query }) => ({ query })),
    defaultEditorToolsVisibility: false,
    schemaDescription: true,
    inputValueDeprecation: true,
    ...Object.fromEntries(GIVEN_IN_THE_PAGE.map((option) => [option, placeOf(option)])),
  };
  const html = withOwnScript(String(await renderGraphiQL(options)).trim());
  return {
    html,
    zipped: new Uint8Array(await promisify(gzip)(html)),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policyFor(html),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      etag: `"${sha256(html).slice(0, 22)}"`,
      'cache-control': 'no-cache',
      vary: 'accept, accept-encoding',
    },
  };
}

let page: Promise<Page> | null = null;

const wantsPage = (request: Request): boolean =>
  request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');

/** Answers a browser that opens `/graphql` with GraphiQL, made at the first such request. */
export const playgroundPlugin: Plugin = {
  onRequest({ request, url, fetchAPI: { Response }, endResponse }) {
    if (url.pathname !== '/graphql' || !wantsPage(request)) return;
    page ??= renderPage();
    return page.then(({ html, zipped, headers }) => {
      if (request.headers.get('if-none-match') === headers.etag)
        return endResponse(new Response(null, { status: 304, headers }));
      if ((request.headers.get('accept-encoding') ?? '').includes('gzip'))
        return endResponse(new Response(zipped, { headers: { ...headers, 'content-encoding': 'gzip' } }));
      return endResponse(new Response(html, { headers }));
    });
  },
};

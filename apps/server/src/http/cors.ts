import type { Plugin } from 'graphql-yoga';

const PREFLIGHT_SECONDS = '86400';

/**
 * Lets pages of the listed origins call the API from a browser, `*` those of any; never with credentials.
 * Yoga's own answers an origin that is not listed with `null`, which is the origin of every sandboxed frame.
 */
export function corsPlugin(origins: readonly string[]): Plugin {
  const anyOrigin = origins.includes('*');

  const allowed = (origin: string | null): string | null => {
    if (origin === null) return null;
    if (anyOrigin) return '*';
    return origins.includes(origin) ? origin : null;
  };

  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (request.method !== 'OPTIONS') return;
      const headers: Record<string, string> = { 'content-length': '0' };
      if (allowed(request.headers.get('origin'))) {
        headers['access-control-allow-methods'] = 'GET, POST';
        headers['access-control-allow-headers'] = 'content-type';
        headers['access-control-max-age'] = PREFLIGHT_SECONDS;
      }
      endResponse(new fetchAPI.Response(null, { status: 204, headers }));
    },
    onResponse({ request, response }) {
      if (!anyOrigin) response.headers.append('vary', 'origin');
      const origin = allowed(request.headers.get('origin'));
      if (origin) response.headers.set('access-control-allow-origin', origin);
    },
  };
}

import type { Plugin } from 'graphql-yoga';
import { refusalBody } from '../client-error.ts';
import type { Readiness } from '../readiness.ts';

const NOT_READY_HEADERS = { 'retry-after': '1', 'cache-control': 'no-store' };

/** `/ready`, 503 with the progress until the corpus is ingested; before that GraphQL too is refused. */
export function readinessPlugin(readiness: Readiness): Plugin {
  return {
    onRequest({ url, fetchAPI, endResponse }) {
      const ready = readiness.store !== null;
      if (url.pathname === '/ready')
        endResponse(
          fetchAPI.Response.json(readiness.progress, {
            status: ready ? 200 : 503,
            headers: ready ? { 'cache-control': 'no-store' } : NOT_READY_HEADERS,
          }),
        );
    },
    onRequestParse({ fetchAPI, endResponse }) {
      if (readiness.store === null)
        endResponse(
          fetchAPI.Response.json(refusalBody('NOT_READY', 'the corpus is being read'), {
            status: 503,
            headers: NOT_READY_HEADERS,
          }),
        );
    },
  };
}

/** Sends a browser that opens the bare address to the playground. */
export const rootPlugin: Plugin = {
  onRequest({ url, request, fetchAPI, endResponse }) {
    if (url.pathname === '/' && (request.headers.get('accept') ?? '').includes('text/html'))
      endResponse(new fetchAPI.Response(null, { status: 302, headers: { location: '/graphql' } }));
  },
};

/** `/schema.graphql`: the printed schema, as text that a browser shows. */
export const schemaPlugin = (sdl: string): Plugin => ({
  onRequest({ url, request, fetchAPI, endResponse }) {
    if (url.pathname === '/schema.graphql' && request.method === 'GET')
      endResponse(
        new fetchAPI.Response(sdl, {
          headers: { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' },
        }),
      );
  },
});

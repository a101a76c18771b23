import type { RequestListener } from 'node:http';
import { createContext, schema } from '@ephemeride/server';
import type { Store } from '@ephemeride/store';
import { requireOf } from './rivals.ts';

/** Apollo Server over our schema and store, without its landing page, usage reports and caches; on bare `node:http` as ours. */
export async function apolloListener(store: Store): Promise<RequestListener> {
  const { ApolloServer, HeaderMap } = requireOf('apollo')('@apollo/server');
  const server = new ApolloServer({ schema, introspection: true, includeStacktraceInErrorResponses: false });
  await server.start();
  const { signal } = new AbortController();
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const { status, headers, body } = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body: JSON.parse(Buffer.concat(chunks).toString()),
        },
        context: async () => createContext(store, signal),
      });
      response.writeHead(status ?? 200, Object.fromEntries(headers)).end(body.string);
    });
  };
}

import type { RequestListener } from 'node:http';
import { requireOf } from './rivals.ts';

/** PostGraphile over the tables of our store, reading only, without its page, its log, and its watch over the tables. */
export function postgraphileListener(databaseUrl: string): RequestListener {
  const fromRival = requireOf('postgraphile');
  const { postgraphile } = fromRival('postgraphile');
  const { Pool } = fromRival('pg');
  return postgraphile(new Pool({ connectionString: databaseUrl, max: 8 }), 'public', {
    appendPlugins: [fromRival('postgraphile-plugin-connection-filter')],
    disableDefaultMutations: true,
    disableQueryLog: true,
    graphiql: false,
    ignoreRBAC: true,
    retryOnInitFail: false,
    setofFunctionsContainNulls: false,
    simpleCollections: 'omit',
    watchPg: false,
  });
}

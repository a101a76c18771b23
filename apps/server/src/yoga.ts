import { useDeferStream } from '@graphql-yoga/plugin-defer-stream';
import { printSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { createContext } from './context.ts';
import { queryExecution } from './execution/query-execution.ts';
import { contentTypePlugin } from './http/content-type.ts';
import { corsPlugin } from './http/cors.ts';
import { readinessPlugin, rootPlugin, schemaPlugin } from './http/routes.ts';
import { complexityLimit } from './limits/complexity.ts';
import { shapeFaultAlone, shapeLimits } from './limits/shape.ts';
import { tokenLimit } from './limits/tokens.ts';
import { logError, tellError } from './masked-error.ts';
import { errorMetrics, type Metrics } from './metrics.ts';
import { readOwnOperations } from './own-operations.ts';
import { persistedQueries } from './persisted-query.ts';
import { playgroundPlugin } from './playground/page.ts';
import type { Readiness } from './readiness.ts';
import { schema } from './schema/index.ts';

const silent = () => {};

export interface ServerOptions {
  readonly readiness: Readiness;
  /** Origins whose pages may call the API from a browser; `*` for any. */
  readonly corsOrigins: readonly string[];
  /** Whether faults of the program are written to stderr; true unless told. */
  readonly logging?: boolean;
  /** Where errors are counted, if anywhere. */
  readonly metrics?: Metrics;
  /** Operations that are known by the SHA-256 of their text; those that the build lists unless told. */
  readonly operations?: ReadonlyMap<string, string>;
}

/**
 * The GraphQL server as a function from request to response (`fetch`), which is a node:http listener too.
 * Bodies are not limited here: `http/body-limit.ts` stands in front, at a third of the cost of Yoga's own limit.
 */
export function createYogaServer({
  readiness,
  corsOrigins,
  logging = true,
  metrics,
  operations = readOwnOperations(),
}: ServerOptions) {
  return createYoga({
    schema,
    context: () => {
      if (!readiness.store) throw new Error('a query came through before the corpus was ready');
      return createContext(readiness.store, readiness.ended);
    },
    plugins: [
      corsPlugin(corsOrigins),
      readinessPlugin(readiness),
      schemaPlugin(`${printSchema(schema)}\n`),
      rootPlugin,
      playgroundPlugin,
      contentTypePlugin,
      persistedQueries(operations),
      tokenLimit,
      shapeLimits,
      shapeFaultAlone,
      complexityLimit,
      queryExecution,
      useDeferStream(),
      ...(metrics ? [errorMetrics(metrics)] : []),
    ],
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: false,
    maskedErrors: { maskError: tellError, errorMessage: 'the server failed; the fault is in its log' },
    logging: { debug: silent, info: silent, warn: silent, error: logging ? logError : silent },
  });
}

export type YogaServer = ReturnType<typeof createYogaServer>;

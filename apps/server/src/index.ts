export { ERROR_CODES } from './client-error.ts';
export { WORKED_QUERIES, type WorkedQuery } from './playground/worked-queries.ts';
export { Readiness } from './readiness.ts';
export { schema } from './schema/index.ts';
export { createYogaServer, type ServerOptions, type YogaServer } from './yoga.ts';

export { ERROR_CODES } from './client-error.ts';
export { createContext } from './context.ts';
export { type ListenerOptions, listenerOf } from './http/listener.ts';
export { closePort, openPort, type Patience } from './http/port.ts';
export { Metrics } from './metrics.ts';
export { WORKED_QUERIES, type WorkedQuery } from './playground/worked-queries.ts';
export { Readiness } from './readiness.ts';
export { schema } from './schema/index.ts';
export { createYogaServer, type ServerOptions, type YogaServer } from './yoga.ts';

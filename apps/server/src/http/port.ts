import { createServer, type RequestListener, type Server } from 'node:http';
import { StartError } from '../start-error.ts';

/** How long clients are waited for, in milliseconds. */
export interface Patience {
  /** A request's head. */
  readonly head: number;
  /** The whole of a request, its body too. */
  readonly request: number;
  /** A connection between two requests. */
  readonly idle: number;
  /** How often heads and requests are looked at. */
  readonly checkedEvery: number;
}

const PATIENCE: Patience = { head: 10_000, request: 30_000, idle: 5_000, checkedEvery: 5_000 };

/** How long answers under way may still take once the server is told to stop, in milliseconds. */
const GRACE = 5_000;

/** Opens a port; a port in use or forbidden throws `StartError`. */
export function openPort(
  listener: RequestListener,
  port: number,
  host: string,
  patience = PATIENCE,
): Promise<Server> {
  const server = createServer({ connectionsCheckingInterval: patience.checkedEvery }, listener);
  server.headersTimeout = patience.head;
  server.requestTimeout = patience.request;
  server.keepAliveTimeout = patience.idle;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new StartError(
          error.code === 'EADDRINUSE'
            ? `port ${port} is in use (set API_PORT)`
            : `cannot listen on ${host}:${port} (${error.code})`,
        ),
      ),
    );
    server.listen(port, host, () => resolve(server));
  });
}

/** Stops accepting, lets answers under way finish, and cuts what is left after the grace. */
export function closePort(server: Server, grace = GRACE): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

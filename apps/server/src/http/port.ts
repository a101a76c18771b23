import { createServer, type RequestListener, type Server } from 'node:http';
import { StartError } from '../start-error.ts';

/** How long a request's head, the whole of it, and a connection between requests may take, in milliseconds. */
const PATIENCE = { head: 10_000, request: 30_000, idle: 5_000, checkedEvery: 5_000 } as const;

/** How long answers under way may still take once the server is told to stop, in milliseconds. */
const GRACE = 5_000;

/** Opens a port; a port in use or forbidden throws `StartError`. */
export function openPort(listener: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer({ connectionsCheckingInterval: PATIENCE.checkedEvery }, listener);
  server.headersTimeout = PATIENCE.head;
  server.requestTimeout = PATIENCE.request;
  server.keepAliveTimeout = PATIENCE.idle;
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

import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Metrics } from '../metrics.ts';

async function tell(metrics: Metrics, response: ServerResponse): Promise<void> {
  const text = await metrics.text();
  response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text);
}

const asksForMetrics = ({ method, url }: IncomingMessage): boolean => method === 'GET' && url === '/metrics';

/** Stands before all others: counts and times every answer, and answers `/metrics` itself, uncounted. */
export const observing =
  (metrics: Metrics, listener: RequestListener): RequestListener =>
  (request, response) => {
    if (asksForMetrics(request)) {
      tell(metrics, response).catch((error: unknown) => response.destroy(error as Error));
      return;
    }
    const stop = metrics.seconds.startTimer();
    response.once('close', () => {
      stop();
      // An answer that the client did not wait for has no status of its own.
      metrics.requests.inc({ status: response.writableFinished ? response.statusCode : 'aborted' });
    });
    listener(request, response as never);
  };

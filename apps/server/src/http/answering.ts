import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Metrics } from '../metrics.ts';
import type { Readiness } from '../readiness.ts';
import type { YogaServer } from '../yoga.ts';
import { type Answer, AnswerCache } from './answer-cache.ts';
import { chooseEncoding, compress, WORTH_COMPRESSING } from './compression.ts';
import { readBody } from './read-body.ts';

/** A query whose answer is one piece of JSON: neither a page, nor a stream, nor what Yoga will refuse. */
function isPlainQuery({ method, url, headers }: IncomingMessage): boolean {
  if (!url?.startsWith('/graphql') || !/^\/graphql(?:\?|$)/.test(url)) return false;
  if (/html|event-stream|multipart/.test(headers.accept ?? '')) return false;
  return (
    method === 'GET' || (method === 'POST' && /^application\/json\b/i.test(headers['content-type'] ?? ''))
  );
}

/** All that an answer depends on. */
const keyOf = (revision: string, { method, url, headers }: IncomingMessage, body: string): string =>
  [
    revision,
    method,
    url,
    headers.accept,
    headers.origin,
    chooseEncoding(headers['accept-encoding']),
    body,
  ].join('\n');

async function answerOf(response: Response, request: IncomingMessage): Promise<Answer> {
  const text = Buffer.from(await response.text());
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  headers.vary = [headers.vary, 'accept, accept-encoding'].filter(Boolean).join(', ');
  if (request.method === 'GET' && response.status === 200) {
    headers.etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    headers['cache-control'] = 'no-cache';
  }
  const encoding =
    text.length < WORTH_COMPRESSING ? null : chooseEncoding(request.headers['accept-encoding']);
  const body = encoding ? await compress(text, encoding) : text;
  if (encoding) headers['content-encoding'] = encoding;
  headers['content-length'] = String(body.length);
  const lasting = response.status === 200 && !text.includes('"errors":[');
  return { status: response.status, headers, body, lasting };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  if (headers.etag && request.headers['if-none-match'] === headers.etag) {
    const { 'content-length': _length, 'content-encoding': _encoding, ...rest } = headers;
    response.writeHead(304, rest).end();
    return;
  }
  response.writeHead(status, headers).end(body);
}

/**
 * Stands before Yoga: answers what was asked before, of the same corpus, without asking again, and at once where many
 * ask the same; compresses; tells a GET that nothing has changed. A cache of 0 bytes keeps nothing.
 */
export function answering(
  yoga: YogaServer,
  readiness: Readiness,
  cacheBytes: number,
  metrics?: Metrics,
): RequestListener {
  const cache = new AnswerCache(cacheBytes);
  const underWay = new Map<string, Promise<Answer>>();

  const ask = async (request: IncomingMessage, response: ServerResponse): Promise<Answer> =>
    answerOf(await yoga.handleNodeRequestAndResponse(request, response), request);

  const askOnce = (key: string, request: IncomingMessage, response: ServerResponse): Promise<Answer> => {
    const asked = underWay.get(key);
    if (asked) return asked;
    const asking = ask(request, response).finally(() => underWay.delete(key));
    underWay.set(key, asking);
    return asking;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = request.method === 'POST' ? await readBody(request) : '';
    if (body !== '') Object.assign(request, { body });
    const { store } = readiness;
    const count = (from: 'cache' | 'execution') => metrics?.answers.inc({ from });
    if (store === null || cacheBytes === 0) {
      count('execution');
      return send(request, response, await ask(request, response));
    }
    const key = keyOf(await store.revision(), request, body);
    const known = cache.get(key);
    count(known ? 'cache' : 'execution');
    if (known) return send(request, response, known);
    const fresh = await askOnce(key, request, response);
    if (fresh.lasting) cache.set(key, fresh);
    send(request, response, fresh);
  };

  return (request, response) => {
    if (!isPlainQuery(request)) {
      yoga(request, response);
      return;
    }
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { WrittenResult } from '../execution/execute-query.ts';
import type { Metrics } from '../metrics.ts';
import type { Readiness } from '../readiness.ts';
import type { YogaServer } from '../yoga.ts';
import { type Answer, AnswerCache } from './answer-cache.ts';
import { chooseEncoding, compress, WORTH_COMPRESSING } from './compression.ts';
import { executeKnown } from './known-query.ts';
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

type Headers = Readonly<Record<string, string>>;

async function answerOf(
  whole: Buffer,
  status: number,
  given: Headers,
  request: IncomingMessage,
  lasting: boolean,
): Promise<Answer> {
  const headers: Record<string, string> = { ...given };
  headers.vary = [headers.vary, 'accept, accept-encoding'].filter(Boolean).join(', ');
  if (request.method === 'GET' && status === 200) {
    headers.etag = `W/"${createHash('sha256').update(whole).digest('base64url').slice(0, 22)}"`;
    headers['cache-control'] = 'no-cache';
  }
  const encoding =
    whole.length < WORTH_COMPRESSING ? null : chooseEncoding(request.headers['accept-encoding']);
  const body = encoding ? await compress(whole, encoding) : whole;
  if (encoding) headers['content-encoding'] = encoding;
  headers['content-length'] = String(body.length);
  return { status, headers, body, lasting };
}

/** What the headers of an answer depend on. */
const whoOf = ({ headers: { accept, origin } }: IncomingMessage): string => `${accept}\n${origin}`;

/** So many of those who ask are known. */
const MOST_ASKING = 100;

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
 * ask the same; executes by itself queries that Yoga knows to be good; compresses; tells a GET that nothing has changed. A cache of 0 bytes keeps nothing.
 */
export function answering(
  yoga: YogaServer,
  readiness: Readiness,
  cacheBytes: number,
  metrics?: Metrics,
): RequestListener {
  const cache = new AnswerCache(cacheBytes);
  const underWay = new Map<string, Promise<Answer>>();

  /** The headers that Yoga gives its answers to queries, by who asks. */
  const known = new Map<string, Headers>();

  const askYoga = async (
    request: IncomingMessage,
    response: ServerResponse,
    executed: WrittenResult | undefined,
  ): Promise<Answer> => {
    const told: object = { executed };
    const answer = await yoga.handleNodeRequestAndResponse(request, response, told);
    const headers = Object.fromEntries(answer.headers);
    delete headers['content-length'];
    if (answer.status === 200 && request.method === 'POST') {
      if (known.size >= MOST_ASKING) known.clear();
      known.set(whoOf(request), headers);
    }
    const whole = Buffer.from(await answer.arrayBuffer());
    const lasting = answer.status === 200 && !whole.includes('"errors":[');
    return answerOf(whole, answer.status, headers, request, lasting);
  };

  const ask = async (request: IncomingMessage, response: ServerResponse, body: string): Promise<Answer> => {
    const headers = known.get(whoOf(request));
    const executed = headers ? await executeKnown(request, body, readiness) : null;
    if (executed && 'body' in executed) return answerOf(executed.body, 200, headers!, request, true);
    return askYoga(request, response, executed?.result);
  };

  const askOnce = (
    key: string,
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
  ): Promise<Answer> => {
    const asked = underWay.get(key);
    if (asked) return asked;
    const asking = ask(request, response, body).finally(() => underWay.delete(key));
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
      return send(request, response, await ask(request, response, body));
    }
    const key = keyOf(await store.revision(), request, body);
    const kept = cache.get(key);
    count(kept ? 'cache' : 'execution');
    if (kept) return send(request, response, kept);
    const fresh = await askOnce(key, request, response, body);
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

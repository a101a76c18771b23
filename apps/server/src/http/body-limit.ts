import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type RequestErrorCode, refusalBody } from '../client-error.ts';

/** The longest body, in bytes. */
export const BODY_LIMIT = 100_000;

const HAS_BODY = new Set(['POST', 'PUT', 'PATCH']);

type Refusal = { readonly status: 411 | 413; readonly code: RequestErrorCode; readonly message: string };

/** Why a body may not be read, told from its headers alone; null where it may. */
function refuseBody(method: string | undefined, contentLength: string | undefined): Refusal | null {
  if (!HAS_BODY.has(method ?? '')) return null;
  if (contentLength === undefined)
    return { status: 411, code: 'LENGTH_REQUIRED', message: 'content-length is missing' };
  if (Number(contentLength) > BODY_LIMIT)
    return {
      status: 413,
      code: 'BODY_TOO_LARGE',
      message: `body of ${contentLength} bytes, more than ${BODY_LIMIT}`,
    };
  return null;
}

function answer(response: ServerResponse, { status, code, message }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
  response.end(JSON.stringify(refusalBody(code, message)));
}

/**
 * Stands before a listener and turns away bodies that are too long or of unknown length, unread.
 * Node holds a body to its announced length, so that nothing need be counted while it is read.
 */
export const limitBody =
  (listener: RequestListener): RequestListener =>
  (request: IncomingMessage, response: ServerResponse) => {
    const refusal = refuseBody(request.method, request.headers['content-length']);
    if (refusal) answer(response, refusal);
    else listener(request, response as never);
  };

import { webEnv } from '../../env.ts';

/** Headers that belong to one connection, or that the proxied body no longer matches once unpacked. */
const DROPPED = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding'];
/** What a query may need to tell the API; cookies and addresses of the reader are not passed on. */
const PASSED = ['accept', 'content-type', 'if-none-match'];
/** The largest query passed on, in bytes; the API sets the same limit. */
const LARGEST = 100_000;

const refusal = (status: number, code: string, message: string): Response =>
  Response.json({ errors: [{ message, extensions: { code } }] }, { status });

/**
 * Passes a request on to the API, at the address that the environment names now, and streams its answer back. The query itself
 * is read whole first: the API wants its length beforehand.
 */
async function passOn(request: Request): Promise<Response> {
  if (Number(request.headers.get('content-length')) > LARGEST) return tooLarge();
  const body = request.method === 'GET' ? null : await request.arrayBuffer();
  if (body && body.byteLength > LARGEST) return tooLarge();
  const headers = new Headers();
  for (const name of PASSED) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  try {
    const answer = await fetch(`${webEnv().apiUrl}/graphql${new URL(request.url).search}`, {
      method: request.method,
      headers,
      body,
      redirect: 'manual',
      cache: 'no-store',
      signal: request.signal,
    });
    const kept = new Headers(answer.headers);
    for (const name of DROPPED) kept.delete(name);
    return new Response(answer.body, { status: answer.status, headers: kept });
  } catch {
    return refusal(502, 'API_SILENT', 'the api does not answer');
  }
}

const tooLarge = (): Response => refusal(413, 'BODY_TOO_LARGE', `body of more than ${LARGEST} bytes`);

export { passOn as GET, passOn as POST };

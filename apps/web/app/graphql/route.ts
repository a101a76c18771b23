import { webEnv } from '../../env.ts';

/** Headers that belong to one connection, or that the proxied body no longer matches once unpacked. */
const DROPPED = ['connection', 'content-encoding', 'content-length', 'keep-alive', 'transfer-encoding'];
/** What a query may need to tell the API; cookies and addresses of the reader are not passed on. */
const PASSED = ['accept', 'content-type', 'if-none-match'];

/** Passes a request on to the API, at the address that the environment names now, and streams its answer back. */
async function passOn(request: Request): Promise<Response> {
  const { search } = new URL(request.url);
  const headers = new Headers();
  for (const name of PASSED) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  try {
    const answer = await fetch(`${webEnv().apiUrl}/graphql${search}`, {
      method: request.method,
      headers,
      body: request.body,
      redirect: 'manual',
      cache: 'no-store',
      signal: request.signal,
      // Needed to send a stream; the DOM's types do not know it yet.
      ...{ duplex: 'half' },
    });
    const kept = new Headers(answer.headers);
    for (const name of DROPPED) kept.delete(name);
    return new Response(answer.body, { status: answer.status, headers: kept });
  } catch {
    const errors = [{ message: 'the api does not answer', extensions: { code: 'API_SILENT' } }];
    return Response.json({ errors }, { status: 502 });
  }
}

export { passOn as GET, passOn as POST };

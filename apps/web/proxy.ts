import { type NextRequest, NextResponse } from 'next/server';
import { webEnv } from './env.ts';
import { isThere } from './features/wait-for-service/is-there.ts';
import { askService, SERVICE_HEADER } from './features/wait-for-service/service.ts';
import { LANGUAGE_HEADER, readLanguage } from './language/languages.ts';
import { contentSecurityPolicy } from './security/content-security-policy.ts';

/**
 * Gives every page its Content-Security-Policy, with a nonce that no other answer has, and tells it the language that its address
 * asks for and how the API is. A page that cannot ask the API says so with status 503, one that has
 * nothing to show with 404.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const { apiUrl, development } = webEnv();
  const { pathname, searchParams } = request.nextUrl;
  const policy = contentSecurityPolicy({ nonce, framedByOthers: pathname === '/embed', development });
  const [service, there] = await Promise.all([askService(apiUrl), isThere(pathname, apiUrl)]);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  headers.set(LANGUAGE_HEADER, readLanguage(searchParams.get('lang')));
  headers.set(SERVICE_HEADER, JSON.stringify(service));
  const status = service.state !== 'READY' ? 503 : there ? 200 : 404;
  const response = NextResponse.next({ request: { headers }, status });
  response.headers.set('Content-Security-Policy', policy);
  if (service.state !== 'READY') response.headers.set('Retry-After', '2');
  return response;
}

export const config = {
  matcher: '/((?!graphql|graphiql|export/|cite/|oembed|progress|_next/static|embed\\.js|icon\\.svg).*)',
};

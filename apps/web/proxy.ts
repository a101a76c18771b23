import { type NextRequest, NextResponse } from 'next/server';
import { webEnv } from './env.ts';
import { contentSecurityPolicy } from './security/content-security-policy.ts';

/** Gives every page its Content-Security-Policy, with a nonce that no other answer has. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  const policy = contentSecurityPolicy({
    nonce,
    framedByOthers: request.nextUrl.pathname === '/embed',
    development: webEnv().development,
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: '/((?!graphql|oembed|_next/static|embed\\.js|icon\\.svg).*)' };

/** What a page's Content-Security-Policy depends on. */
export interface PolicyOptions {
  readonly nonce: string;
  /** Whether pages of other sites may frame this one. */
  readonly framedByOthers: boolean;
  /** Whether Next's development server runs, which evaluates code and writes styles of its own. */
  readonly development: boolean;
}

/**
 * Only this origin's own files and the scripts that carry the nonce. Style attributes are allowed: the picture and the
 * histogram place their marks by them; style elements are not.
 */
export function contentSecurityPolicy({ nonce, framedByOthers, development }: PolicyOptions): string {
  const directives = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data:",
    'connect-src': development ? "'self' ws:" : "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': framedByOthers ? '*' : "'self'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

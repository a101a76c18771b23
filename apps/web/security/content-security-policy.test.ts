import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

const page = { nonce: 'abc', framedByOthers: false, development: false };

describe('the content security policy', () => {
  it('lets no other site frame a page', () => {
    expect(contentSecurityPolicy(page)).toContain("frame-ancestors 'self'");
  });

  it('lets every site frame the widget', () => {
    expect(contentSecurityPolicy({ ...page, framedByOthers: true })).toMatch(/frame-ancestors \*$/);
  });

  it('runs only scripts that carry the nonce', () => {
    const policy = contentSecurityPolicy(page);
    expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
    expect(policy).not.toContain('unsafe-eval');
  });
});

import { describe, expect, it } from 'vitest';
import { oembedAnswer } from './oembed.ts';

const SITE = 'https://chrono.example';
const ask = (parameters: Record<string, string>, site = SITE) =>
  oembedAnswer(new URLSearchParams(parameters), site);

describe('the oEmbed provider', () => {
  it('offers a frame of the view that an address shows', () => {
    expect(ask({ url: `${SITE}/?window=2022/2025&countries=KH` })).toMatchObject({
      status: 200,
      body: {
        version: '1.0',
        type: 'rich',
        width: 800,
        height: 640,
        html: expect.stringContaining(`src="${SITE}/embed?window=2022/2025&amp;countries=KH"`),
      },
    });
  });

  it('keeps within the size that a consumer has room for', () => {
    expect(ask({ url: `${SITE}/`, maxwidth: '480', maxheight: '2000' })).toMatchObject({
      body: { width: 480, height: 640, html: expect.stringContaining('width="480"') },
    });
  });

  it('knows its own pages below a path', () => {
    const site = 'https://example.org/chrono';
    expect(ask({ url: `${site}/embed` }, site).status).toBe(200);
    expect(ask({ url: 'https://example.org/' }, site).status).toBe(404);
    expect(ask({ url: 'https://example.org/chronologie/' }, site).status).toBe(404);
  });

  it.each([
    [{ url: 'https://other.example/' }, 404],
    [{ url: `${SITE}/graphql` }, 404],
    [{ url: 'https://chrono.example.evil.test/' }, 404],
    [{}, 400],
    [{ url: 'pas une adresse' }, 400],
    [{ url: `${SITE}/`, maxwidth: '-3' }, 400],
    [{ url: `${SITE}/`, maxheight: '12px' }, 400],
    [{ url: `${SITE}/`, format: 'xml' }, 501],
  ])('refuses %o with %i', (parameters, status) => {
    expect(ask(parameters as Record<string, string>).status).toBe(status);
  });

  it('lets nothing of the address out of its attribute', () => {
    const answer = ask({ url: `${SITE}/?q="><script>alert(1)</script>` });
    expect(answer).toMatchObject({ status: 200 });
    expect(JSON.stringify(answer)).not.toContain('<script>');
  });
});

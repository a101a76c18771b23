import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseEncoding, compress } from './compression.ts';

describe('compression', () => {
  it('takes the best that the client takes', () => {
    expect(chooseEncoding('gzip, deflate, br')).toBe('br');
    expect(chooseEncoding('gzip, deflate')).toBe('gzip');
    expect(chooseEncoding('br;q=0, gzip;q=0.5')).toBe('gzip');
    expect(chooseEncoding('gzip;q=0.0')).toBeNull();
    expect(chooseEncoding('identity')).toBeNull();
    expect(chooseEncoding(undefined)).toBeNull();
  });

  it('loses nothing', async () => {
    const text = 'la 2ᵉ Rencontre d’amitié '.repeat(200);
    const body = Buffer.from(text);
    expect(brotliDecompressSync(await compress(body, 'br')).toString()).toBe(text);
    expect(gunzipSync(await compress(body, 'gzip')).toString()).toBe(text);
  });
});

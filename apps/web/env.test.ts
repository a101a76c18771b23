import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('the environment of the web app', () => {
  it('finds both addresses from the ports', () => {
    expect(readEnv({})).toMatchObject({
      publicUrl: 'http://127.0.0.1:3000',
      apiUrl: 'http://127.0.0.1:4000',
    });
    expect(readEnv({ PORT: '3100', API_PORT: '4100' }).apiUrl).toBe('http://127.0.0.1:4100');
  });

  it('shows others the address behind a proxy, without a slash at its end', () => {
    expect(readEnv({ PUBLIC_URL: 'https://example.org/chronique/' }).publicUrl).toBe(
      'https://example.org/chronique',
    );
  });

  it('names an address that answers where it listens on every one', () => {
    expect(readEnv({ HOST: '0.0.0.0' }).publicUrl).toBe('http://127.0.0.1:3000');
    expect(readEnv({ HOST: '::1' }).apiUrl).toBe('http://[::1]:4000');
  });

  it('refuses what is no web address', () => {
    expect(() => readEnv({ API_URL: 'localhost:4000' })).toThrow(
      'API_URL is not a web address: localhost:4000',
    );
  });
});

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnv } from './env.ts';

describe('the environment', () => {
  it('serves the seeds on its own machine where nothing is said', () => {
    expect(readEnv({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      corpus: resolve('seeds'),
      dataDir: resolve('.data'),
      databaseUrl: null,
      publicUrl: 'http://127.0.0.1:3000',
      apiUrl: 'http://127.0.0.1:4000',
      cacheBytes: 64_000_000,
      corsOrigins: ['http://127.0.0.1:3000', 'http://localhost:3000'],
    });
  });

  it('lets the pages of the web app call it, wherever that is', () => {
    expect(readEnv({ PORT: '3100' }).corsOrigins).toContain('http://localhost:3100');
    expect(readEnv({ PUBLIC_URL: 'https://dates.example/fr/' }).corsOrigins).toEqual([
      'https://dates.example',
    ]);
  });

  it('lets them call it at the one address that both listen on, or at its own where they listen on every one', () => {
    expect(readEnv({ HOST: '192.0.2.7' })).toMatchObject({
      corsOrigins: ['http://192.0.2.7:3000'],
      apiUrl: 'http://192.0.2.7:4000',
    });
    expect(readEnv({ HOST: '0.0.0.0' }).corsOrigins).toContain('http://127.0.0.1:3000');
    expect(readEnv({ HOST: '::1' }).publicUrl).toBe('http://[::1]:3000');
  });

  it('takes a list of origins, or all', () => {
    expect(readEnv({ CORS_ORIGINS: 'https://a.example, https://b.example/x' }).corsOrigins).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
    expect(readEnv({ CORS_ORIGINS: '*' }).corsOrigins).toEqual(['*']);
  });

  it('takes an empty variable for an absent one', () => {
    expect(readEnv({ API_PORT: '', CORPUS: ' ' })).toMatchObject({ port: 4000, corpus: resolve('seeds') });
  });

  it.each([
    [{ API_PORT: '0' }, 'API_PORT: not a port, 1 to 65535: 0'],
    [{ API_PORT: '65536' }, 'API_PORT: not a port, 1 to 65535: 65536'],
    [{ PORT: '3000x' }, 'PORT: not a port, 1 to 65535: 3000x'],
    [{ PUBLIC_URL: 'dates.example' }, 'PUBLIC_URL: not an http or https address: dates.example'],
    [{ API_URL: 'ftp://x.example' }, 'API_URL: not an http or https address: ftp://x.example'],
    [{ ANSWER_CACHE_MB: '-1' }, 'ANSWER_CACHE_MB: not a number of megabytes: -1'],
    [{ CORS_ORIGINS: 'https://a.example,b' }, 'CORS_ORIGINS: not an http or https address: b'],
  ])('refuses %o in one line', (env, message) => {
    expect(() => readEnv(env)).toThrow(message);
  });
});

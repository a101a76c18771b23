import { resolve } from 'node:path';

/** What the environment says, with its defaults; addresses have no trailing slash. */
export interface Env {
  readonly host: string;
  readonly port: number;
  /** Absolute path of the folder ingested at start. */
  readonly corpus: string;
  /** Absolute path of the folder of the embedded store. */
  readonly dataDir: string;
  /** A PostgreSQL address that replaces the embedded store, or null. */
  readonly databaseUrl: string | null;
  readonly publicUrl: string;
  readonly apiUrl: string;
  /** Origins whose pages may call the API, `*` for any. */
  readonly corsOrigins: readonly string[];
  /** How many bytes of answers are kept; 0 keeps none. */
  readonly cacheBytes: number;
}

/** A variable that cannot be used, told in one line. */
export class EnvError extends Error {
  override name = 'EnvError';
}

type Variables = Readonly<Record<string, string | undefined>>;

/** An empty variable is an absent one. */
const given = (env: Variables, name: string): string | null => env[name]?.trim() || null;

function readPort(env: Variables, name: string, fallback: number): number {
  const text = given(env, name);
  if (text === null) return fallback;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new EnvError(`${name}: not a port, 1 to 65535: ${text}`);
  return port;
}

function readMegabytes(env: Variables, name: string, fallback: number): number {
  const text = given(env, name);
  if (text === null) return fallback * 1_000_000;
  if (!/^\d{1,5}$/.test(text)) throw new EnvError(`${name}: not a number of megabytes: ${text}`);
  return Number(text) * 1_000_000;
}

function parseUrl(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new EnvError(`${name}: not an http or https address: ${text}`);
  return url;
}

function readUrl(env: Variables, name: string, fallback: string): string {
  const text = given(env, name);
  return text === null ? fallback : parseUrl(name, text).href.replace(/\/+$/, '');
}

/** Origins are separated by commas or spaces; an address is cut down to its origin. */
function readOrigins(env: Variables, name: string, fallback: readonly string[]): readonly string[] {
  const text = given(env, name);
  if (text === null) return fallback;
  return text
    .split(/[\s,]+/)
    .filter((origin) => origin !== '')
    .map((origin) => (origin === '*' ? origin : parseUrl(name, origin).origin));
}

/** An address that answers on this machine, where HOST says to listen on every one. */
function ownAddress(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Reads every variable that the server uses; nothing else looks at the environment.
 * Relative folders are taken from the folder that the server is started in. Throws `EnvError`.
 */
export function readEnv(env: Variables): Env {
  const port = readPort(env, 'API_PORT', 4000);
  const webPort = readPort(env, 'PORT', 3000);
  const host = given(env, 'HOST') ?? '127.0.0.1';
  const publicUrl = readUrl(env, 'PUBLIC_URL', `http://${ownAddress(host)}:${webPort}`);
  const publicOrigin = new URL(publicUrl).origin;
  // On one's own machine both names of it are typed, and a browser holds them for two origins.
  const ownNames = [publicOrigin, publicOrigin.replace('127.0.0.1', 'localhost')];
  return {
    host,
    port,
    corpus: resolve(given(env, 'CORPUS') ?? 'seeds'),
    dataDir: resolve(given(env, 'DATA_DIR') ?? '.data'),
    databaseUrl: given(env, 'DATABASE_URL'),
    publicUrl,
    apiUrl: readUrl(env, 'API_URL', `http://${ownAddress(host)}:${port}`),
    cacheBytes: readMegabytes(env, 'ANSWER_CACHE_MB', 64),
    corsOrigins: readOrigins(env, 'CORS_ORIGINS', [...new Set(ownNames)]),
  };
}

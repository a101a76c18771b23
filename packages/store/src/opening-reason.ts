import { StoreError } from './store-error.ts';

/** What keeps a folder or a database from holding a store, in a few words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'read-only file system',
  ENOSPC: 'no space left',
  ENOTDIR: 'not a folder',
  EEXIST: 'not a folder',
  SQLITE_CANTOPEN: 'permission denied',
  SQLITE_READONLY: 'permission denied',
  SQLITE_NOTADB: 'ephemeride.sqlite is no database',
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'no such host',
  ETIMEDOUT: 'no answer',
  '28P01': 'user or password refused',
  '28000': 'user or password refused',
  '3D000': 'no such database',
  '42501': 'permission denied',
};

/** What opening threw, in a few words. */
export function openingReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = 'code' in error ? REASONS[String(error.code)] : undefined;
  return known ?? error.message;
}

/** A database's address as it may be shown: without user, password and settings. Throws where it is none of PostgreSQL. */
export function addressOf(databaseUrl: string): string {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  if (url?.protocol !== 'postgres:' && url?.protocol !== 'postgresql:')
    throw new StoreError('DATABASE_URL: not a postgres address');
  return `postgres://${url.host}${url.pathname}`;
}

import { resolve } from 'node:path';

/** What the environment says; nothing else of the command line reads it. */
export interface CliEnv {
  /** Absolute folder of the embedded store. */
  readonly dataDir: string;
  /** A PostgreSQL address that replaces the embedded store, or null. */
  readonly databaseUrl: string | null;
  /** Absolute corpus folder: files in it are named from there. */
  readonly corpus: string;
  /** Null where the terminal decides. */
  readonly colours: boolean | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** An empty variable is an absent one. */
const given = (variables: Variables, name: string): string | null => variables[name]?.trim() || null;

function coloursOf(variables: Variables): boolean | null {
  if (given(variables, 'NO_COLOR') !== null) return false;
  const forced = given(variables, 'FORCE_COLOR');
  return forced === null ? null : forced !== '0';
}

/** Reads DATA_DIR, DATABASE_URL, CORPUS, NO_COLOR and FORCE_COLOR; folders are relative to the current one. */
export const readEnv = (variables: Variables = process.env): CliEnv => ({
  dataDir: resolve(given(variables, 'DATA_DIR') ?? '.data'),
  databaseUrl: given(variables, 'DATABASE_URL'),
  corpus: resolve(given(variables, 'CORPUS') ?? 'seeds'),
  colours: coloursOf(variables),
});

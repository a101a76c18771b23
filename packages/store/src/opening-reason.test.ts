import { expect, it } from 'vitest';
import { openStore } from './open-store.ts';
import { addressOf, openingReason } from './opening-reason.ts';

const open = (databaseUrl: string) => openStore({ dataDir: 'unused', databaseUrl });

it('shows where a database is, and neither user nor password', () => {
  expect(addressOf('postgres://nina:geheim@db.example:5433/chronik?sslmode=require')).toBe(
    'postgres://db.example:5433/chronik',
  );
});

it('refuses an address of another kind, and shows nothing of it', async () => {
  await expect(open('mysql://nina:geheim@db.example/x')).rejects.toThrow(
    /^DATABASE_URL: not a postgres address$/,
  );
});

it('tells in one line of a database that nobody serves', async () => {
  await expect(open('postgres://nina:geheim@127.0.0.1:1/chronik')).rejects.toThrow(
    'cannot open store in postgres://127.0.0.1:1/chronik: connection refused',
  );
});

it('names a refused password without naming it', () => {
  expect(openingReason(Object.assign(new Error('…'), { code: '28P01' }))).toBe('user or password refused');
});

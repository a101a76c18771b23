import { expect, it } from 'vitest';
import { isUnavailable } from './unavailable.ts';

const withCode = (code: string) => Object.assign(new Error(code), { code });

it.each(['SQLITE_BUSY', 'SQLITE_FULL', 'ECONNREFUSED', '57P01', '53100', '08006'])(
  '%s is no fault of a document',
  (code) => {
    expect(isUnavailable(withCode(code))).toBe(true);
  },
);

it.each(['SQLITE_CONSTRAINT_UNIQUE', '23505', '22P02', '42P01'])('%s is', (code) => {
  expect(isUnavailable(withCode(code))).toBe(false);
});

it('knows a connection that was cut', () => {
  expect(isUnavailable(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isUnavailable(new Error('no date in header'))).toBe(false);
});

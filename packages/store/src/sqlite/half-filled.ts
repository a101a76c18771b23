import { existsSync, rmSync, writeFileSync } from 'node:fs';
import Libsql from 'libsql';

/** Stands beside a file for as long as it is written without a journal: whoever finds it, and nobody who writes, finds a file of no use. */
const markOf = (file: string): string => `${file}.filling`;

export const isMarked = (file: string): boolean => existsSync(markOf(file));
export const mark = (file: string): void => writeFileSync(markOf(file), '', { flush: true });
export const unmark = (file: string): void => rmSync(markOf(file), { force: true });

/** Removes a file that is half filled, and its mark last. */
export function removeHalfFilled(file: string): void {
  for (const beside of ['', '-journal', '-wal', '-shm']) rmSync(`${file}${beside}`, { force: true });
  unmark(file);
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/**
 * Removes a file that a filling left half filled when its process died. While another process fills it, this waits, milliseconds at most,
 * and throws where that takes longer.
 */
export function discardHalfFilled(file: string, busyTimeout: number): void {
  if (!isMarked(file)) return;
  const database = new Libsql(file);
  try {
    database.exec(`pragma busy_timeout = ${busyTimeout}`);
    // Whoever fills it holds it alone; what is half filled may be no database.
    try {
      database.exec('pragma locking_mode = exclusive');
      database.exec('begin exclusive');
    } catch (error) {
      if (isBusy(error)) throw error;
    }
    if (isMarked(file)) removeHalfFilled(file);
  } finally {
    database.close();
  }
}

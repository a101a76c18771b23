import { execFileSync } from 'node:child_process';
import { ROOT } from '../root.ts';

/** Paths that git tracks, or would if they were added: what a clone holds. */
export function trackedFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  return [...new Set(listed.split('\0').filter(Boolean))];
}

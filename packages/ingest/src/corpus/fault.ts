/** A file that could not go in, and why; the others do. */
export interface Fault {
  /** The path as it was given or found. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

export const faultText = ({ file, line, reason }: Fault): string => `${file}:${line}: ${reason}`;

/** What Node says of a file that cannot be opened, in a few words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  const known: Record<string, string> = {
    ENOENT: 'no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'is a folder',
    ELOOP: 'too many links',
    EMFILE: 'too many open files',
  };
  if (code !== null && known[code]) return known[code];
  return error instanceof Error ? error.message : String(error);
}

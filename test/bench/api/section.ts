import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../root.ts';
import { benchSize, type SizeResult } from './size.ts';

const SIZES = [1000, 10_000, 100_000, 1_000_000];

/** Apollo Server is installed for the bench alone, and takes `graphql` from the project. */
function installRivals(): void {
  const args = ['ci', '--omit=peer', '--workspaces=false', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: join(ROOT, 'test', 'bench', 'rivals'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('test/bench/rivals: npm ci failed');
}

const figure = (value: number, digits = 1): string => value.toFixed(digits).padStart(9);

function print({ entries, cases, list, attack }: SizeResult): void {
  const lines = [
    `\n${entries} entries over HTTP, milliseconds with one client; requests a second with 16`,
    `${' '.repeat(40)}      p50      p95      p99     r/s  bare p50  3×bare+2   cached   static`,
    ...cases.map(({ name, ours, bareP50, cachedP50, staticP50 }) =>
      [
        `  ${name.padEnd(38)}`,
        figure(ours.p50),
        figure(ours.p95),
        figure(ours.p99),
        figure(ours.perSecond, 0).slice(1),
        ` ${figure(bareP50)}`,
        figure(3 * bareP50 + 2),
        ours.p50 <= 3 * bareP50 + 2 ? ' ' : '!',
        figure(cachedP50, 2).slice(1),
        figure(staticP50, 2),
      ].join(''),
    ),
    `  list of 100: ${list.ours.toFixed(0)} requests a second, Apollo Server ${list.apollo.toFixed(0)}: ${(list.ours / list.apollo).toFixed(2)} times`,
    `  slowest attack: ${attack.slowest}, ${attack.plainQueries.toFixed(2)} plain queries`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Prints what each size of corpus costs over HTTP, beside bare SQL, bytes from memory, and Apollo Server over the same schema. */
export async function benchApi(sizes: readonly number[]): Promise<readonly SizeResult[]> {
  installRivals();
  const results: SizeResult[] = [];
  for (const entries of sizes.length > 0 ? sizes : SIZES) {
    process.stderr.write(`${entries} entries\n`);
    const result = await benchSize(entries, (line) => process.stderr.write(`${line}\n`));
    print(result);
    results.push(result);
  }
  return results;
}

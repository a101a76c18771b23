import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../root.ts';

/** Where loaded corpora stay from one run to the next; `BENCH_DATA` names another folder. */
export const KEPT = process.env.BENCH_DATA || join(tmpdir(), 'ephemeride-bench');

/** What a loaded corpus is made of: its draw, and the tables that it stands in. */
const MADE_OF = ['test/bench/corpus', 'packages/store/src/migrations'];

/** Changes whenever a corpus that was loaded before is not the one that would be loaded now. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of MADE_OF)
    for (const file of readdirSync(join(ROOT, folder)).sort())
      if (file.endsWith('.ts') && !file.endsWith('.test.ts'))
        hash.update(file).update(readFileSync(join(ROOT, folder, file)));
  return hash.digest('hex').slice(0, 16);
}

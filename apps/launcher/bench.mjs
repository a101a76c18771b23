import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runCommand } from './refusal.mjs';
import { inRoot } from './root.mjs';
import { runTypeScript } from './run-typescript.mjs';

/** `npm run bench`: the tables, on stdout and in `test/bench/results.json`. */
await runCommand(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return runTypeScript(inRoot('test', 'bench', 'main.ts'), process.argv.slice(2));
});

import { ensureInstalled } from './install.mjs';
import { runCommand } from './refusal.mjs';
import { inRoot } from './root.mjs';
import { runTypeScript } from './run-typescript.mjs';

/** `npm run eval -- --gold DIR`: how well the reading agrees with a gold folder. */
await runCommand(async () => {
  await ensureInstalled();
  return runTypeScript(inRoot('test', 'eval', 'main.ts'), process.argv.slice(2));
});

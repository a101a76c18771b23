import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { parentGone } from './parent-gone.mjs';
import { untilReady } from './ready.mjs';
import { runCommand } from './refusal.mjs';
import { startServices, stopServices } from './services.mjs';
import { checkSettings, readSettings } from './settings.mjs';

/** `npm start`, and `npm run dev` with `--reload`: from whatever state the clone is in to both addresses. */
await runCommand(async () => {
  const reload = process.argv.includes('--reload');
  const settings = readSettings(process.env);
  await checkSettings(settings);
  await ensureInstalled();
  if (!reload) await ensureBuilt();

  const asked = new AbortController();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => asked.abort());
  parentGone(asked.signal).then(() => asked.abort());

  const services = startServices(settings, { reload });
  const given = new Promise((done) =>
    asked.signal.addEventListener('abort', () => done(null), { once: true }),
  );
  const failed = Promise.race(
    services.map(({ name, ended }) => ended.then((why) => `${name} ended: ${why}`)),
  );
  const shown = settings.host === '0.0.0.0' || settings.host === '::' ? '127.0.0.1' : settings.host;
  const web = `http://${shown}:${settings.port}`;
  const api = `http://${shown}:${settings.apiPort}`;

  const ready = Promise.all([untilReady(`${api}/ready`, asked.signal), untilReady(`${web}/`, asked.signal)]);
  ready.then(() => {
    if (!asked.signal.aborted) process.stdout.write(`Éphéméride ${web}  GraphQL ${api}/graphql\n`);
  });

  const fault = await Promise.race([given, failed]);
  asked.abort();
  await stopServices(services);
  if (fault === null) return 0;
  process.stderr.write(`ephemeride: ${fault}\n`);
  return 1;
});

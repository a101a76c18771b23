import { openStore } from '@ephemeride/store';
import { loadCorpus } from '../corpus/load.ts';
import type { Load, Loaded } from './loading.ts';

/** Progress is told so often, in milliseconds. */
const TOLD_EVERY = 5000;

const { entries, ...place } = JSON.parse(process.argv[2] ?? '') as Load;
const begun = performance.now();
const seconds = () => (performance.now() - begun) / 1000;

let toldAt = begun;
const store = await openStore(place);
await loadCorpus(store, entries, (documents) => {
  if (performance.now() - toldAt < TOLD_EVERY) return;
  toldAt = performance.now();
  process.stderr.write(`  ${documents} despatches in after ${seconds().toFixed(0)} s\n`);
});
await store.close();
const loaded: Loaded = { seconds: seconds(), megabytes: process.resourceUsage().maxRSS / 1000 };
const { user, system } = process.cpuUsage();
const processor = ((user + system) / 1e6).toFixed(1);
process.stderr.write(
  `  loaded in ${loaded.seconds.toFixed(1)} s, ${processor} s of the processor, ${loaded.megabytes.toFixed(0)} MB\n`,
);
process.stdout.write(JSON.stringify(loaded));

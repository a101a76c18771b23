import { type Change, openStore } from '@ephemeride/store';
import { loadCorpus } from '../corpus/load.ts';
import type { Load, Loaded } from './loading.ts';

/** Progress is told so often, in milliseconds. */
const TOLD_EVERY = 5000;

const { entries, ...place } = JSON.parse(process.argv[2] ?? '') as Load;
const begun = performance.now();
const seconds = () => (performance.now() - begun) / 1000;

let done = '0 despatches in';
const telling = setInterval(
  () => process.stderr.write(`  ${done} after ${seconds().toFixed(0)} s\n`),
  TOLD_EVERY,
);

/** What is left to do once the last despatch is drawn is told as well. */
async function* toTheLast(changes: AsyncIterable<Change>) {
  yield* changes;
  done = 'all despatches in, counts and indexes follow';
}

const store = await openStore(place);
const filling = {
  ...store,
  fill: (changes: Iterable<Change> | AsyncIterable<Change>) =>
    store.fill(toTheLast(changes as AsyncIterable<Change>)),
};
await loadCorpus(filling, entries, (documents) => {
  done = `${documents} despatches in`;
});
await store.close();
clearInterval(telling);
const loaded: Loaded = { seconds: seconds(), megabytes: process.resourceUsage().maxRSS / 1000 };
const { user, system } = process.cpuUsage();
const processor = ((user + system) / 1e6).toFixed(1);
process.stderr.write(
  `  loaded in ${loaded.seconds.toFixed(1)} s, ${processor} s of the processor, ${loaded.megabytes.toFixed(0)} MB\n`,
);
process.stdout.write(JSON.stringify(loaded));

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '@ephemeride/domain';
import { read } from '@ephemeride/extraction';
import type { GoldDocument } from './gold.ts';
import { type FiledReport, joinedReports } from './joined-reports.ts';
import { matchEvents } from './score-entries.ts';
import type { Tally } from './tally.ts';

/** A report of an event: its file, and where one of its proofs in the gold begins. */
interface GoldReport {
  readonly file: string;
  readonly start: number;
}

/** Groups of reports that are one event, or null where a gold says nothing of it. */
export function readJoined(path: string): readonly (readonly GoldReport[])[] | null {
  const file = join(path, 'joined.json');
  return statSync(path).isDirectory() && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Every pair of a group once, as one name whichever comes first. */
const pairsOf = (names: readonly string[]): string[] =>
  names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b].sort().join(' = ')));

/** Tells reports and gold events by the position of the event in its despatch's reading. */
class Names {
  readonly #documents: ReadonlyMap<string, { gold: GoldDocument; reading: Reading }>;

  constructor(golds: readonly GoldDocument[]) {
    this.#documents = new Map(golds.map((gold) => [gold.file, { gold, reading: read(gold.text) }]));
  }

  #document(file: string) {
    const document = this.#documents.get(file);
    if (document === undefined) throw new Error(`no gold for ${file}`);
    return document;
  }

  ofReport({ file, kind, date, evidence }: FiledReport): string {
    const index = this.#document(file).reading.events.findIndex(
      (event) =>
        event.kind === kind &&
        event.date?.edtf === date?.edtf &&
        event.evidence.some(({ start, end }) => start === evidence[0]?.start && end === evidence[0]?.end),
    );
    return `${file}#${index}`;
  }

  ofGold({ file, start }: GoldReport): string {
    const { gold, reading } = this.#document(file);
    const event = (gold.events ?? []).find(({ evidence }) => evidence.some((proof) => proof.start === start));
    if (event === undefined) throw new Error(`joined.json: no event proven at ${start} of ${file}`);
    const index = matchEvents(gold, reading).get(event);
    return index === undefined ? `${file}#not read at ${start}` : `${file}#${index}`;
  }
}

/** Scores pairs of reports joined into one event, where the gold of a folder says which are one. */
export async function scoreJoining(
  path: string,
  golds: readonly GoldDocument[],
  tally: Tally,
): Promise<void> {
  const joined = readJoined(path);
  if (joined === null) return;
  const names = new Names(golds);
  const wanted = new Set(joined.flatMap((group) => pairsOf(group.map((report) => names.ofGold(report)))));
  const found = (await joinedReports(path)).flatMap((group) =>
    pairsOf(group.map((one) => names.ofReport(one))),
  );
  const counts = tally.kind('reports joined into events, by pair');
  for (const pair of found) {
    if (wanted.delete(pair)) {
      counts.right++;
    } else {
      counts.wrong++;
      tally.fault('JOINED FALSELY', pair);
    }
  }
  for (const pair of wanted) {
    counts.missed++;
    tally.fault('NOT JOINED', pair);
  }
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinedReports } from './joined-reports.ts';
import { overlaps } from './match.ts';
import type { Tally } from './tally.ts';

/** A despatch, and the words of it that tell the occurrence. */
interface GroupReport {
  readonly file: string;
  readonly text: string;
  readonly quote: string;
}

/** Despatches that tell one occurrence, or (not `same`) occurrences that only look like one. */
export interface ReportGroup {
  readonly id: string;
  readonly same: boolean;
  readonly reports: readonly GroupReport[];
}

/** Groups of a file, one JSON object a line; files' names in lower case, as their slugs are. */
export const readGroups = (path: string): readonly ReportGroup[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): ReportGroup => JSON.parse(line))
    .map(({ reports, ...group }) => ({
      ...group,
      reports: reports.map((report) => ({ ...report, file: report.file.toLowerCase() })),
    }));

const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));

/** What the store joins of despatches that are brought into it together: for each event the files and places of its proofs. */
async function eventsOf(groups: readonly ReportGroup[]) {
  const folder = mkdtempSync(join(tmpdir(), 'ephemeride-groups-'));
  try {
    for (const { file, text } of groups.flatMap(({ reports }) => reports))
      writeFileSync(join(folder, file), text);
    return await joinedReports(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Scores pairs of reports: of a group, joined where one event has a proof within both quotes; of a look-alike, false where so; and any
 * event with despatches of two groups is false.
 */
export async function scoreGroups(groups: readonly ReportGroup[], tally: Tally): Promise<void> {
  const counts = tally.kind('reports joined into events, by pair');
  const events = await eventsOf(groups);
  const proves = (event: (typeof events)[number], { file, text, quote }: GroupReport): boolean => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`${file}: no such words: ${quote}`);
    const span = { start, end: start + quote.length };
    return event.some((report) => report.file === file && report.evidence.some((one) => overlaps(one, span)));
  };
  for (const { id, same, reports } of groups) {
    for (const [a, b] of pairsOf(reports)) {
      const joined = events.some((event) => proves(event, a) && proves(event, b));
      if (joined) counts[same ? 'right' : 'wrong']++;
      else if (same) counts.missed++;
      if (joined !== same) tally.fault(same ? 'NOT JOINED' : 'JOINED FALSELY', id, a.file, b.file);
    }
  }
  const groupOf = new Map(groups.flatMap(({ id, reports }) => reports.map(({ file }) => [file, id])));
  for (const event of events) {
    for (const [a, b] of pairsOf(event)) {
      if (groupOf.get(a.file) === groupOf.get(b.file)) continue;
      counts.wrong++;
      tally.fault('JOINED FALSELY', a.file, b.file);
    }
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StageName } from '@ephemeride/extraction';
import { fr } from 'chrono-node';
import { ROOT } from '../root.ts';
import { benchGrowth } from './growth.ts';
import { inTurn } from './rounds.ts';
import { shippedReading } from './shipped.ts';
import { column, print } from './table.ts';

const FOLDERS = ['seeds', 'test/gold/own', 'test/gold/unseen'];
/** The compiler goes on improving our many small rules for some twenty rounds, of which the first takes four times as long: chrono-node's few are warm at once. */
const ROUNDS = { rounds: 7, warmUp: 20 };

const reference = new Date(Date.UTC(2024, 5, 15, 12));

function despatches(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
}

/** Milliseconds of each stage: what reading up to it takes longer than reading up to the one before. */
function stagesOf(
  names: readonly StageName[],
  upTo: Readonly<Record<StageName, number>>,
): Record<StageName, number> {
  const each = names.map((name, index) => {
    const before = names[index - 1];
    return [name, upTo[name] - (before ? upTo[before] : 0)] as const;
  });
  return Object.fromEntries(each) as Record<StageName, number>;
}

/** The whole reading and each of its stages, beside chrono-node, which reads dates alone. */
export async function benchReading() {
  const { read, STAGE_NAMES } = await shippedReading();
  const texts = despatches();
  const chrono = () => {
    for (const text of texts) fr.parse(text, reference);
  };
  const upTo = (until: StageName) => () => {
    for (const text of texts) read(text, { until });
  };
  const stages = Object.fromEntries(STAGE_NAMES.map((name) => [name, upTo(name)]));
  const { chrono: chronoMs, ...stagesUpTo } = inTurn(
    { chrono, ...(stages as Record<StageName, () => void>) },
    ROUNDS,
  );
  const stageMs = stagesOf(STAGE_NAMES, stagesUpTo);
  const { entries: readingMs } = stagesUpTo;

  print(`Reading ${texts.length} despatches, median of ${ROUNDS.rounds} rounds`);
  print('                              processor ms  × chrono     share');
  const row = (name: string, ms: number, share = '') =>
    print(`  ${name.padEnd(30)}${column(ms)}${column(ms / chronoMs, 2)}${share.padStart(10)}`);
  row('dates alone, chrono-node', chronoMs);
  row('times alone, Éphéméride', stageMs.times);
  row('everything, Éphéméride', readingMs, '100 %');
  for (const name of STAGE_NAMES)
    row(`  ${name}`, stageMs[name], `${((100 * stageMs[name]) / readingMs).toFixed(0)} %`);
  print('');
  const reading = {
    despatches: texts.length,
    chronoMs,
    timesMs: stageMs.times,
    readingMs,
    timesRatio: stageMs.times / chronoMs,
    ratio: readingMs / chronoMs,
    stageMs,
  };
  return { reading, growth: benchGrowth(read) };
}

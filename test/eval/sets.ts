import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { read } from '@ephemeride/extraction';
import { ROOT } from '../root.ts';
import { type GoldDocument, readGold } from './gold.ts';
import { score } from './score.ts';
import { scoreJoining } from './score-joining.ts';
import type { Tally } from './tally.ts';

/** A gold folder or file, under the name that the tables give it. */
export interface GoldSet {
  readonly name: string;
  readonly path: string;
  readonly golds: readonly GoldDocument[];
}

/** The name of a set: that of its folder, or of its file where the folder says more. */
const nameOf = (path: string) =>
  basename(path) === 'gold.json' ? basename(dirname(path)) : basename(path, '.json');

export const readSet = (path: string, documents: string | null): GoldSet => ({
  name: nameOf(path),
  path,
  golds: readGold(path, documents),
});

export const seedSet = (): GoldSet => readSet(`${ROOT}test/gold/seeds.json`, `${ROOT}seeds`);

/** Despatches written for the project: those that rules are written on, and those that they are not. */
export const projectSets = (): GoldSet[] =>
  ['own', 'unseen'].map((name) => readSet(`${ROOT}test/gold/${name}`, null));

/** Sets of the paths that are there; of others it is told. */
export function setsOf(paths: readonly string[], documents: string | null): GoldSet[] {
  for (const path of paths.filter((path) => !existsSync(path)))
    process.stderr.write(`eval: skipped, not there: ${path}\n`);
  return paths.filter((path) => existsSync(path)).map((path) => readSet(path, documents));
}

/** Every row of a set: what is read in each despatch and, where its gold says so, what is joined across them. */
export async function scoreSet({ path, golds }: GoldSet): Promise<Tally> {
  const tally = score(golds, (text) => read(text));
  await scoreJoining(path, golds, tally);
  return tally;
}

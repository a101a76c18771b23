import { readTable } from '../../tables/read-table.ts';
import { makeLexicon } from '../phrases/lexicon.ts';

export interface Rank {
  readonly plural: boolean;
  /** The rank of one person, as a reader would file it: `généraux` gives `général`. */
  readonly singular: string;
}

function* rows(): Generator<readonly [string, Rank]> {
  for (const [singular = '', plural = ''] of readTable('ranks.tsv', 1, 2)) {
    yield [singular, { plural: false, singular }];
    if (plural) yield [plural, { plural: true, singular }];
  }
}

/** Finds military and police ranks of one or more words: `général de corps d'armée`. */
export const RANKS = makeLexicon<Rank>(rows());

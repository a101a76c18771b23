import { readTable } from '../../tables/read-table.ts';
import { makeLexicon } from '../phrases/lexicon.ts';

/** NAMED with a capital, COUNTRY in lower case too with a country, ALWAYS in lower case too. */
const HEAD_KINDS = ['NAMED', 'COUNTRY', 'ALWAYS'] as const;
export type HeadKind = (typeof HEAD_KINDS)[number];

/** Finds the nouns that head the names of bodies: `ministère`, `Comité`, `cour suprême`. */
export const BODY_HEADS = makeLexicon<HeadKind>(
  readTable('body-heads.tsv', 2).map(([noun = '', name = '']) => {
    const kind = HEAD_KINDS.find((known) => known === name);
    if (!kind) throw new Error(`unknown head kind: ${name}`);
    return [noun, kind] as const;
  }),
);

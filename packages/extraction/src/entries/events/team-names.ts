import { type CountryCode, fold } from '@ephemeride/domain';
import { WordSieve } from '../../document/word-sieve.ts';
import { foldedWords } from '../../document/words.ts';
import { readTable } from '../../tables/read-table.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Occurrence } from './occurrence.ts';
import { isPlayed } from './opponents.ts';

const TEAMS = readTable('team-names.tsv', 2).map(([name = '', codes = '']) => ({
  words: fold(name),
  codes: codes.split(' '),
}));

const FIRST_WORDS = new WordSieve(TEAMS.map(({ words }) => words.split(' ')[0]!));

/** No more of a sentence is looked at, in UTF-16 code units. */
const LONGEST = 1_500;

/** The teams that a sentence names; of one that several countries have, the home's. */
function teamsOf({ sentence, home }: SentenceView): CountryCode[] {
  const words = ` ${foldedWords(sentence.text.slice(0, LONGEST))} `;
  if (!words.split(' ').some((word) => FIRST_WORDS.mayHold(word))) return [];
  return TEAMS.flatMap(({ words: name, codes }) => {
    if (!words.includes(` ${name} `)) return [];
    return [codes.find((code) => code === home) ?? codes[0]!];
  });
}

/** The countries whose teams play in a main event by the names that the press gives them: `les Wallabies`, `le XV du Trèfle`. */
export function teamsIn({ kind, drafts }: Occurrence): CountryCode[] {
  if (kind !== 'OTHER') return [];
  const { view } = drafts.find((one) => one.view.sentence.part !== 'TITLE') ?? drafts[0]!;
  return isPlayed(view) ? teamsOf(view) : [];
}

import { type CountryCode, fold } from '@ephemeride/domain';
import { WordSieve } from '../../document/word-sieve.ts';
import { foldedWords } from '../../document/words.ts';
import { readTable } from '../../tables/read-table.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Occurrence } from './occurrence.ts';

const GROUPS = readTable('country-groups.tsv', 2).map(([name = '', codes = '']) => ({
  words: fold(name),
  acronym: /^\p{Lu}+$/u.test(name) ? new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u') : null,
  codes: codes.split(' '),
}));

/** In front of these a group is a place, or what is talked of. */
const NOT_ACTING = /(?:dans|vers|sur|contre|depuis|concernant|chez)(?: les| le| la)?$|(?:^| )(?:en|aux)$/u;

/** No more of a sentence is looked at, in UTF-16 code units. */
const LONGEST = 1_500;

const FIRST_WORDS = new WordSieve(GROUPS.map(({ words }) => words.split(' ')[0]!));

/** Whether a word stands between blanks that may begin a group's name: in most sentences none does. */
function mayName(words: string): boolean {
  for (
    let space = 0, next = words.indexOf(' ', 1);
    next > 0;
    space = next, next = words.indexOf(' ', next + 1)
  ) {
    if (FIRST_WORDS.mayHoldAt(words, space + 1, next)) return true;
  }
  return false;
}

function groupsOf({ sentence }: SentenceView): CountryCode[] {
  const text = sentence.text.slice(0, LONGEST);
  const words = ` ${foldedWords(text)} `;
  if (!mayName(words)) return [];
  return GROUPS.flatMap(({ words: name, acronym, codes }) => {
    const at = acronym === null || acronym.test(text) ? words.indexOf(` ${name} `) : -1;
    return at >= 0 && !NOT_ACTING.test(words.slice(Math.max(0, at - 20), at)) ? codes : [];
  });
}

/** The countries of the groups that are named where a main event is told: `les ministres baltes`, `le triangle de Weimar`. */
export function groupsIn({ drafts }: Occurrence): CountryCode[] {
  const { view } = drafts.find((one) => one.view.sentence.part !== 'TITLE') ?? drafts[0]!;
  return groupsOf(view);
}

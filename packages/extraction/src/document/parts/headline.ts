import { fold } from '@ephemeride/domain';
import { countryByWord } from '../../mentions/countries/country-lexicon.ts';
import { remembered } from '../remembered.ts';
import { splitSentences } from '../sentences.ts';
import { isAllCapitals, wordsOf } from '../words.ts';
import { isRubric } from './rubrics.ts';
import { readTrailingSignOff } from './sign-off.ts';

const LONGEST_TITLE = 230;

/** Whether a line could be a headline: no longer than one, one sentence, not ending as running text does. */
export const isHeadline = remembered((line: string): boolean => {
  if (line.length > LONGEST_TITLE || !/[\p{L}\p{N}]/u.test(line)) return false;
  if (/(?<!\b\p{Lu}|\.)\.["»)\]]?$|\.\s?[»")\]]$|[,;]$/u.test(line)) return false;
  if (line.endsWith(':') && line.length > 60) return false;
  if (readTrailingSignOff(line)) return false;
  if (/^\p{Ll}/u.test(line) && line.length > 80) return false;
  return !/[.!?…]./u.test(line) || splitSentences(line).length <= (line.length < 120 ? 2 : 1);
});

/** Whether a line is running text: a full sentence or longer than any headline. */
export function isProse(line: string): boolean {
  return !isHeadline(line);
}

/**
 * Whether a line above a headline is its kicker: a pair of countries (`Vietnam - Cambodge`), a rubric, or a few words
 * much shorter than the headline below.
 */
export function isKicker(line: string, below: string): boolean {
  const words = wordsOf(line);
  if (words.length === 0 || line.length > 70) return false;
  if (isSetKicker(line)) return true;
  if (line.length >= below.length * 0.75) return false;
  if (/[!?…"»]$/.test(line)) return false;
  const capitals = words.every((word) => isAllCapitals(word.text) || word.text.length < 3);
  return words.length <= 4 || (capitals && words.length <= 7 && /\p{Ll}/u.test(below));
}

/** Whether a line can be nothing but a kicker: countries alone (`Laos - Chine`), or the name of a rubric. */
export function isSetKicker(line: string): boolean {
  const sides = line.replace(/ ?:$/, '').split(/ ?[-/,–|] ?| et /u);
  if (sides.length >= 2 && sides.every((side) => countryByWord(side)?.form === 'NAME' || isBloc(side)))
    return true;
  // A country alone is the rubric of a paper that sorts its news by countries.
  if (countryByWord(line)?.form === 'NAME') return true;
  return isRubric(
    wordsOf(line)
      .map((word) => word.folded)
      .join(' '),
  );
}

function isBloc(name: string): boolean {
  return /^(?:asean|ue|onu|otan|union europeenne|union africaine|afrique|asie|europe|brics|g7|g20|oif)$/.test(
    fold(name.trim()),
  );
}

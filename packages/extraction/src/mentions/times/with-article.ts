import type { TimeMention } from '@ephemeride/domain';
import { lastWordIn } from './lexicon/around.ts';
import { weekdayNumber } from './lexicon/weekdays.ts';
import { vagueAdjective } from './rules/vague-adjective.ts';

/** An article in full or elided, at the end of a text's first part. */
const ARTICLE = /(?:^|[^\p{L}\p{N}'’-])(?<article>(?:l[ae]|les)\s+|l['’]\s?)$/iu;
/** `les ` with room for a wide gap: nothing longer is an article. */
const LONGEST = 8;

const DAY_IN_WORDS = /^premier\s+\p{L}/iu;

/** Asked first: most expressions stand behind other words. */
const BEHIND_ARTICLE = lastWordIn(['le', 'la', 'les', 'l']);

/** A date that is called by its number or its weekday (`17 mai`, `lundi`), or a bare adjective: no noun of time leads it. */
function leadsWithoutNoun({ text, value, rule }: TimeMention): boolean {
  if (/^\d/.test(text) || rule === vagueAdjective.name) return true;
  const first = /^\p{L}+/u.exec(text)?.[0];
  return (
    weekdayNumber(first) !== null || (DAY_IN_WORDS.test(text) && /^[\dX]{4}-[\dX]{2}-\d{2}$/.test(value))
  );
}

/**
 * A time expression with the definite article of the noun that it is named by: `l'après-midi du 23 décembre`, `la période
 * 2019-2024`, `le même jour`; the article of a day's number or weekday stays outside, `17 mai` in `le 17 mai`, as do all
 * contracted ones (`au`, `du`). Offsets are those of `text`.
 */
export function withArticle(mention: TimeMention, text: string): TimeMention {
  if (!BEHIND_ARTICLE(text, mention.start) || leadsWithoutNoun(mention)) return mention;
  const before = text.slice(Math.max(0, mention.start - LONGEST), mention.start);
  const article = ARTICLE.exec(before)?.groups?.article;
  if (article === undefined) return mention;
  const start = mention.start - article.length;
  return { ...mention, start, text: text.slice(start, mention.end) };
}

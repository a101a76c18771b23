import type { GoldSpan } from './gold.ts';

/** Articles and prepositions that golds write now in, now out of a span; `ce`, `cette`, `début`, `fin`, `du … au …` belong to it. */
const LEADING =
  /^(?:(?:jusqu['’](?:en|au|à)|dès|depuis|pendant|durant|vers|pour|dans|sur|en|à|de|le|la|les|un|une|du|au|des|aux)\s+|[ld]['’]\s*)/iu;
/** `du 6 au 9 mai`, `de 2021 à 2023`, `au XXe siècle à nos jours`: what begins a range is no preposition to leave out. */
const RANGE = /^(?:du|de|d['’]|des|entre)\s.*\s(?:au|aux|à|et)\s/iu;

/**
 * A span without leading articles and prepositions, applied to gold and answers alike: TimeBank has every article in its spans, ours
 * have those of nouns of time alone (`l'an dernier`, but `17 mai`), and annotators are of two minds.
 */
export function bareSpan(text: string, { start, end }: GoldSpan): GoldSpan {
  let from = start;
  for (;;) {
    const words = text.slice(from, end);
    const leading = RANGE.test(words) ? null : LEADING.exec(words);
    if (!leading || leading[0].length >= words.length) return { start: from, end };
    from += leading[0].length;
  }
}

import type { SentenceView } from './sentence-view.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Units behind a verb within which the `que` of `ne … que` stands. */
const REACH = 10;
const NOT = /^(?:pas|plus|jamais|rien|guère|point|aucune?|personne|ni)$/u;
const MARK = /^[,;:.()«»]$/u;
/** `n'a lieu qu'en mai`, `ne se tient qu'en mai` are put off, which another rule reads. */
const TAKES_PLACE = /^(?:avoir|tenir|dérouler)$/u;

/** `n'est entré en fonction que le 15 avril`: `ne … que` says when alone, and denies nothing. */
export function saysWhenAlone({ units }: SentenceView, verb: VerbGroup): boolean {
  if (!verb.negated || TAKES_PLACE.test(verb.lemma)) return false;
  for (let at = verb.first; at <= verb.last + REACH && at < units.length; at++) {
    const { low } = units[at]!;
    if (NOT.test(low) || MARK.test(low)) return false;
    if (at <= verb.last || !/^qu[e']$/u.test(low)) continue;
    return units.slice(at + 1, at + 4).some(({ time }) => time?.edtf != null);
  }
  return false;
}

import type { VerbTitle } from './clause-verbs.ts';
import { countAt } from './counts.ts';
import { ofPhrase } from './of-phrase.ts';
import { titleTokens } from './title-words.ts';
import type { Translated } from './translate-phrase.ts';

/** What points back to something told before: `ses travaux`, `cette aide`. */
export const POINTS =
  /^(?:son|sa|ses|leurs?|ce|cet|cette|ces|il|elle|ils|elles|on|nous|qui|celui|celle)(?!\p{L})/iu;
/** `M. Karim`, `Mme Sow`. */
export const ADDRESS = /(?<!\p{L})(?:M\.|Mme|MM\.|Mlle) (?=\p{Lu})/gu;
const IN_FRONT =
  /^(?:une?|les?|la|l|des|du|son|sa|ses|leurs?|ce|cet|cette|ces|plus|moins|au|près|quelque|environ)$/u;

/** A subject without the capital of its article: `Une convention`. */
export const inSentence = (phrase: string): string => {
  const opening = /^\p{L}+/u.exec(phrase)?.[0].toLowerCase() ?? '';
  const small = IN_FRONT.test(opening) || countAt(titleTokens(phrase), 0) !== null;
  return (small ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase).replace(
    /(?<!\d)\d{5,}(?!\d)/gu,
    (figures) => figures.replace(/\B(?=(?:\d{3})+$)/gu, '\u202f'),
  );
};

/** `ses maires` are `les maires` where nobody is named. */
export const ownedByNobody = (phrase: string): string =>
  phrase.replace(/^(?:ses|leurs)(?= )/iu, 'les').replace(/^sa(?= )/iu, 'la');

/** `inauguration d’une école`; of verbs that say only that it takes place what does. */
export function nounOf(verb: VerbTitle, theme: Translated | null): string | null {
  const phrase = theme && ownedByNobody(theme.FR);
  if (phrase !== null && verb.EN === '{}') return inSentence(phrase).replace(BARE_ARTICLE, '');
  if (verb.FR === '') return null;
  return phrase === null ? verb.FR : `${verb.FR} ${ofPhrase(inSentence(phrase))}`;
}
const BARE_ARTICLE = /^(?:une?|des|les?|la|du)\s|^l['’]/u;

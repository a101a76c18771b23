import type { Localized } from '@ephemeride/domain';
import { NAMED_AFTER } from './clause-doers.ts';
import { OPENING, PRONOUN, people } from './french-clause.ts';
import { listed } from './names-joined.ts';
import { SITE } from './site-names.ts';
import { nounAt } from './title-words.ts';
import type { TitledEvent } from './titled-event.ts';
import { translatePhrase } from './translate-phrase.ts';

type English = Pick<Localized, 'EN' | 'VI'>;

/** Names right behind a noun, `le typhon Haiyan`, and acronyms. */
export const APPOSED =
  /(?<=\p{Ll}\s)\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)*|(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;

/** Whether words in capitals are a name that no table need have: not a body's, and not a noun's in capitals, `la Victoire`. */
export const isName = (words: string): boolean =>
  !SITE.test(words) && nounAt([words.toLowerCase()], 0) === null;

/** A phrase as the tables know it, with the English article of the French one. */
function definite(phrase: string): English | null {
  const names = [...(phrase.match(NAMED_AFTER) ?? []), ...(phrase.match(APPOSED) ?? [])];
  const known = translatePhrase(phrase, names.filter(isName));
  if (!known) return null;
  const article = /^(?:les? |la |l['’])/iu.test(phrase) && /^\p{Ll}/u.test(known.EN);
  return { EN: article ? `the ${known.EN}` : known.EN, VI: known.VI };
}

/**
 * What English and Vietnamese tell of a clause whose verb no table knows: whom or what it concerns, and where. The French clause
 * is quoted where they would tell nothing.
 */
export function concerning(
  event: TitledEvent,
  clause: string,
  where: (locale: 'EN' | 'VI') => string,
): English {
  const { told } = event;
  const names = people(event).slice(0, 2);
  const subject = told.subject.replace(OPENING, '').replace(PRONOUN, '').split(',')[0]!.trim();
  const known =
    names.length > 0
      ? { EN: listed(names, 'EN'), VI: listed(names, 'VI') }
      : (definite(subject) ?? definite(told.behind));
  if (!known && where('EN') === '') return { EN: `“${clause}”`, VI: `“${clause}”` };
  const said = (locale: 'EN' | 'VI', kind: string, concerns: string): string => {
    const at = where(locale);
    const there = known?.[locale].includes(at.replace(/^(?:in|tại) |[()]/gu, '')) ? '' : at;
    return [kind, known && `${concerns} ${known[locale]}`, there].filter(Boolean).join(' ');
  };
  return { EN: said('EN', 'Event', 'concerning'), VI: said('VI', 'Sự kiện', 'liên quan đến') };
}

import type { Localized } from '@ephemeride/domain';
import { inSentence, POINTS } from './clause-words.ts';
import { OPENING, PRONOUN, people } from './french-clause.ts';
import { listed, printedPhrase, shownName } from './names-joined.ts';
import type { TitledEvent } from './titled-event.ts';
import { translatePhrase } from './translate-phrase.ts';
import { countryIn } from './who-in.ts';

/** Names in capitals behind `de` or `à`: `le quartier de Bourj Hammoud`. */
export const NAMED_AFTER = /(?<=\s(?:d[e']|d’|à)\s?)\p{Lu}[\p{Ll}’'-]+(?:[ -](?:es )?\p{Lu}[\p{Ll}’'-]+)*/gu;
const SITE_BEHIND = /^(?:au |à la |à l['’]|devant (?:le |la |l['’]))([\p{L}’' -]{4,60})$/u;

/** `au mémorial des prisonniers de guerre`: where an act is done that needs no object; null where the tables do not know it whole. */
export function siteIn(behind: string): Localized | null {
  const place = SITE_BEHIND.exec(behind)?.[1];
  const known = place ? translatePhrase(place, place.match(NAMED_AFTER) ?? []) : null;
  if (!known?.whole) return null;
  const EN = BODY.test(known.EN) || /^\p{Ll}/u.test(known.EN) ? `the ${known.EN}` : known.EN;
  return { FR: behind.replace(/'/gu, '’'), EN: `at ${EN}`, VI: `tại ${known.VI}` };
}

const LONGEST_DOER = 50;
/** English names of bodies, which take an article. */
const BODY =
  /(?:Agency|Army|Assembly|Bank|Board|Chamber|Commission|Committee|Congress|Council|Court|Fund|League|Mission|Navy|Office|Organisation|Parliament|Party|Programme|Senate|Union)(?: of [\p{L} ]+)?$/iu;
/** A name of its own, behind an article or none. */
const NAME = /^(?:(?:les?|la)\s|l['’])?\p{Lu}/u;
/** `le diplomate`, `les ministres`: who has been told of before. */
const BARE_NOUN =
  /^(?:(?:les?|la)\s|l['’])(?:[\p{L}-]+|(?:deux|trois) (?:pays|parties|États|nations|capitales|chefs|délégations))$/iu;

/** Who did what is done to something, as people or as the tables know it whole: `X et Y`, `une patrouille de la FINUL`; not the countries, which stand in brackets. */
export function doerOf(event: TitledEvent): Localized | null {
  const subject = inSentence(
    event.told.subject.replace(OPENING, '').replace(PRONOUN, '').split(',')[0]!.trim(),
  );
  const names = people(event)
    .filter((name) => shownName(event.told.subject).includes(name))
    .slice(0, 2);
  const [, surname] = /^(?:m\.|mme|M\.|Mme) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)$/u.exec(subject) ?? [];
  if (names.length === 0 && surname) return { FR: surname, EN: surname, VI: surname };
  if (names.length > 0) return { FR: listed(names, 'FR'), EN: listed(names, 'EN'), VI: listed(names, 'VI') };
  if (subject.length > LONGEST_DOER || POINTS.test(subject) || BARE_NOUN.test(subject)) return null;
  const known = translatePhrase(subject);
  if (!known?.whole || (NAME.test(subject) && !BODY.test(known.EN))) return null;
  const definite = /^(?:le|la|les|l['’])/iu.test(subject);
  const EN =
    definite && (/^\p{Ll}/u.test(known.EN) || BODY.test(known.EN) || countryIn(subject, event.countries))
      ? `the ${known.EN}`
      : known.EN;
  return { FR: inSentence(printedPhrase(subject)), EN, VI: known.VI };
}

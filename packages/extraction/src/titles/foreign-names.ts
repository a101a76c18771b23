import type { EventKind, Localized } from '@ephemeride/domain';
import { capital } from './capital.ts';
import { siteIn } from './clause-doers.ts';
import {
  AT_A_SITE,
  BODIES,
  isOfMany,
  isOfOneSide,
  isPlural,
  located,
  ownPhrase,
  parties,
  TELLS_WHERE,
} from './event-phrase.ts';
import { givenName } from './given-names.ts';
import { KIND_NAMES } from './kind-names.ts';
import { qualified, withVietnameseSides } from './names-joined.ts';
import { SITE } from './site-names.ts';
import { englishPlural, isKnownName, titleTokens } from './title-words.ts';
import type { TitledEvent } from './titled-event.ts';
import { type Translated, translateBehind } from './translate-phrase.ts';
import { withoutSides } from './who-in.ts';

/** Names in capitals behind `de`, which a table of places need not have. */
const TOWNS = /(?<=(?:^|\s)(?:du\s|de\s|d['’]\s?))\p{Lu}[\p{Ll}’'-]+(?:[ -](?:es )?\p{Lu}[\p{Ll}’'-]+)*/gu;
/** Somebody's name behind what he or she is: `l'architecte Otto Wagner`. */
const FULL_NAME = /(?<=\p{Ll} )\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+/gu;
/** Kinds of what bears a name of its own. */
const BEAR_NAMES: ReadonlySet<EventKind> = new Set(['EXERCISE', 'OTHER', 'EXHIBITION']);
/** What an exercise or operation is called, right behind it: `exercice multinational Cutlass Fury`. */
const OWN_NAME = /(?:^|(?<=^[\p{Ll} -]+ ))\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]*|\d+))*/gu;
/** A name of its own: `exercice « Flintlock »`. */
const QUOTED = /(?:[«“"]|''|’’)\s*([^«»“”"]{2,40}?)\s*(?:[»”"]|''|’’)/u;

/** Whether a name has the last word of its site already. */
const namesSite = (name: string, site: string): boolean => name.includes(site.split(' ').at(-1)!);

/** Noun, complements that the tables know, edition and sides; a proper name that they do not know is quoted. */
export function foreignNames(
  event: TitledEvent,
  nth: Pick<Localized, 'EN' | 'VI'>,
): Pick<Localized, 'EN' | 'VI'> {
  const { noun } = event;
  const kind = KIND_NAMES[event.kind];
  const english = noun?.english ?? kind.EN.toLowerCase();
  const word = {
    EN: isPlural(event) ? englishPlural(english) : english,
    VI: capital(noun?.vietnamese ?? kind.VI),
  };
  const own = ownPhrase(event, '');
  const behind = noun
    ? titleTokens(own.replace(new RegExp(`${AT_A_SITE.source}.*$`, 'u'), '')).slice(
        titleTokens(noun.phrase).length,
      )
    : [];
  const at = AT_A_SITE.exec(own);
  const told = at && siteIn(own.slice(at.index).trim());
  // A country, or a palace that is a name in English, is no site with an article.
  const site = told && /^at the (?!the )/u.test(told.EN) ? told : null;
  const quoted = QUOTED.exec(own)?.[1]?.replace(/'/gu, '’');
  const bears = givenName(event);
  const called = !quoted && BEAR_NAMES.has(event.kind);
  const builtOf = (rest: string): Translated => {
    const names = [
      ...(rest.match(TOWNS) ?? []),
      ...(called ? (rest.match(OWN_NAME) ?? []) : []),
      ...(rest.match(FULL_NAME) ?? []),
    ].filter((name) => !isKnownName(name) && !SITE.test(name));
    return translateBehind(word, rest, event.place ? [event.place.name, ...names] : names);
  };
  const rest = withoutSides(behind, event.countries.length > 1 ? event.countries : []).join(' ');
  const alone = isOfOneSide(event, own) ? builtOf(behind.join(' ')) : null;
  const ofOne = alone?.whole === true;
  const built = ofOne ? alone : builtOf(rest);
  const many = isOfMany(event);
  const made = (locale: 'EN' | 'VI'): string => {
    const { who, several } = parties(event, locale);
    const given = bears ?? (built.whole ? null : quoted);
    const called = `${built[locale]}${given ? ` “${given}”` : ''}`;
    const said = site && !namesSite(called, site[locale]) ? `${called} ${site[locale]}` : called;
    const name = locale === 'EN' ? `${nth.EN}${said}` : `${said}${nth.VI}`;
    if (many)
      return built.EN === word.EN || (event.kind === 'CONFERENCE' && !TELLS_WHERE.test(` ${rest}`))
        ? located(name, event, '', locale)
        : name;
    if (ofOne) return located(name, event, '', locale);
    if (!several)
      return (built.whole && TELLS_WHERE.test(` ${rest}`)) || (site && name.includes(who))
        ? name
        : located(name, event, who, locale);
    if (BODIES.test(own)) return name;
    return locale === 'EN'
      ? `${nth.EN}${qualified(said, who, several, 'EN')}`
      : withVietnameseSides(name, event.countries.slice(0, 4));
  };
  return { EN: made('EN'), VI: made('VI') };
}

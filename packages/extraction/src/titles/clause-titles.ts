import type { Locale, Localized } from '@ephemeride/domain';
import { countryName } from '../mentions/countries/country-name.ts';
import { capital } from './capital.ts';
import { doerOf, NAMED_AFTER, siteIn } from './clause-doers.ts';
import { isOfSubject, type VerbTitle, verbTitle } from './clause-verbs.ts';
import { byNobody, ofNothingNamed, saidOf, whoOf } from './clause-who.ts';
import { ADDRESS, nounOf, ownedByNobody, POINTS } from './clause-words.ts';
import { APPOSED, concerning, isName } from './concerning-titles.ts';
import { located } from './event-phrase.ts';
import { frenchClause, OPENING, PRONOUN, people } from './french-clause.ts';
import { toCountry } from './handover-titles.ts';
import { headlineTitle } from './headline-title.ts';
import { KIND_NAMES } from './kind-names.ts';
import { printedPhrase, shownName, sideBySide } from './names-joined.ts';
import { penaltyIn } from './penalties.ts';
import { atPlace, whereTold } from './place-titles.ts';
import type { TitledEvent } from './titled-event.ts';
import { type Translated, translatePhrase } from './translate-phrase.ts';
import { countryIn } from './who-in.ts';

/** Verbs that name to whom in front of what they give; others say where. */
const GIVES =
  /^(?:accorder|attribuer|céder|confier|décerner|donner|envoyer|fournir|léguer|livrer|octroyer|offrir|prêter|remettre|rendre|restituer|rétrocéder|transférer|vendre|verser)$/u;
/** `à l'Ukraine un lot …`: to whom, or where, stands in front of what. */
const TO_WHOM = /^(?:à (?:la |l['’])?|aux? )\p{Lu}\S+ (?=(?:une?|des|les?|la|l['’]|\d)(?: |\p{L}))/u;
/** `à la rentrée soixante places`: when or where, in front of what. */
const WHEN_OR_WHERE =
  /^(?:à (?:la |l['’])?|aux? |en |dans (?:les? |la |l['’])?)\p{Ll}[\p{L}-]+ (?=(?:une?|des|les?|la|son|sa|ses|leurs?|l['’]|\d+|\p{L}+(?:ante|ze|gt|ix|ux|ois))(?: |\p{L}))|^(?:à (?:minuit|midi)|à \d+ ?h(?:eures)?) /u;
/** `a ratifié en séance plénière l'accord`, `a inauguré dans le district de Rufiji une usine`: where or how, in front of what. */
const ASIDE_FIRST =
  /^(?:en|dans|depuis|par|sur|lors|à|au) [^,]{3,60}? (?=(?:une?|les|la)\s(?!(?:capitale|région|ville)(?!\p{L}))|l['’]|le\s\p{Ll})(?<!(?:de|dans|sur|par|en|à|depuis|pour|avec|et) )/u;
const TOWARDS = /^(?:à|au|aux|en|dans)\s+(?:(?:la|les?)\s|l['’])?/iu;
/** `a rencontré à Bria les Casques bleus`: where, in front of whom or what. */
const TOWN_FIRST =
  /^(?:à|en|aux?|dans) (?:(?:la|les?) |l['’])?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)* (?=(?:à|aux?|les?|la|une?|des|son|sa|leurs?)\s|l['’])/u;
const CAPITALS = /^\p{Lu}[\p{L}’'-]+(?:[ -]\p{Lu}[\p{L}’'-]+)*/u;
const ARTICLE = /^an? /u;

/** What is done to people, and the first person that an object names: `l'armateur gambien Lamin Jobarteh`. */
const OF_PEOPLE =
  /^(?:acquitter|arrêter|assassiner|assermenter|condamner|décorer|désigner|écrouer|élire|enlever|enterrer|expulser|extrader|gracier|incarcérer|inculper|inhumer|interpeller|juger|libérer|limoger|nommer|réélire|tuer)$/u;
const PERSON =
  /^[^\d,;:]{0,60}?(?<=^|\p{Ll}[ '’])(?:\p{Lu}\p{Ll}+(?:ien|ais|ain|ois|ard|an|e) )?(\p{Lu}[\p{L}’'-]+(?: (?:Ag|al|ben|da|de|el|ould|van|von))?(?: \p{Lu}[\p{L}’'-]+)+)/u;

/** `repartira jeudi`, `Elle repartira`: the subject was told before. */
const UNSAID_SUBJECT = /^(?:et\s)?(?:il|elle)?(?:\s?(?:s['’]|se|y|en))?$/iu;

/** What the verb is told of, in the three languages; null where no table knows it. */
function themeOf(event: TitledEvent, verb: VerbTitle, behind: string): Translated | null {
  const { told, place } = event;
  const bySubject = isOfSubject(event, verb, behind);
  const goal = behind.replace(TOWN_FIRST, '').replace(TOWARDS, '');
  const phrase = (
    bySubject
      ? told.subject.split(' dont ').at(-1)!.replace(OPENING, '').replace(PRONOUN, '').split(',')[0]!
      : verb.theme === 'WHO'
        ? goal
        : behind.replace(TO_WHOM, '').replace(WHEN_OR_WHERE, '').replace(ASIDE_FIRST, '')
  )
    .replace(ADDRESS, '')
    .trim();
  const names = people(event);
  const unsaid = verb.theme === 'SUBJECT' && names.length === 1 && UNSAID_SUBJECT.test(told.subject);
  const named = unsaid
    ? names[0]
    : names.find((name) => shownName(bySubject ? told.subject : behind).includes(name));
  if (named && verb.theme !== 'WHO') return { FR: named, EN: named, VI: named, whole: true };
  const person = OF_PEOPLE.test(told.verb ?? '') ? (PERSON.exec(phrase)?.[1] ?? null) : null;
  if (person) return { FR: person, EN: person, VI: person, whole: true };
  const towns = [...(phrase.match(NAMED_AFTER) ?? []), ...(phrase.match(APPOSED) ?? [])];
  const goalTown = verb.theme === 'WHO' ? (CAPITALS.exec(goal)?.[0] ?? null) : null;
  const given = [
    ...people(event),
    ...(place ? [place.name] : []),
    ...[...towns, ...(goalTown ? [goalTown] : [])].filter(isName),
  ];
  // An aside between subject and verb hides the subject; the words begin with it.
  return (
    translatePhrase(phrase, given) ??
    (bySubject ? translatePhrase(told.words.replace(OPENING, ''), given) : null)
  );
}

const NOTHING: Translated = { FR: '', EN: '', VI: '', whole: true };

/** `X visits the port`, of what is to come `X to visit …`. */
function byWho(event: TitledEvent, verb: VerbTitle, behind: string): Pick<Localized, 'EN' | 'VI'> | null {
  const theme = verb.EN.includes('{}') ? themeOf(event, verb, behind) : NOTHING;
  const who = whoOf(event);
  if (!who) return theme && byNobody(verb, theme);
  if (!theme) return ofNothingNamed(event, verb, who);
  const isDefinite = /^(?:au |à la |à l['’]|le |la |l['’])/u.test(behind) && /^\p{Ll}/u.test(theme.EN);
  return saidOf(event, verb, who, {
    EN: isDefinite ? `the ${theme.EN}` : theme.EN,
    VI: theme.VI,
  });
}

/** Where it happened, else whom it is of in brackets. */
function whereOf(event: TitledEvent, behind: string, locale: Locale): string {
  const at = atPlace(event.place, locale);
  if (GIVES.test(event.told.verb ?? '') && TO_WHOM.test(behind) && locale === 'FR')
    return event.place?.country && event.place.name === countryName(event.place.country)
      ? toCountry(event.place.country)
      : at;
  if (GIVES.test(event.told.verb ?? '') && TO_WHOM.test(behind))
    return at.replace(/^(?:in|tại)/u, locale === 'EN' ? 'to' : 'cho');
  const told = at === '' && event.countries.length < 2 ? whereTold(event, locale) : at;
  return told === '' && event.countries.length > 0
    ? `(${sideBySide(event.countries.slice(0, 4), locale)})`
    : told;
}

/** Whether neither a place that the gazetteers know nor a country is told. */
const isNowhere = (event: TitledEvent): boolean =>
  event.countries.length === 0 && atPlace(event.place, 'EN') === '';

interface ByVerb extends Pick<Localized, 'EN' | 'VI'> {
  /** `Inauguration d’une école à Lomé`; null where French has no noun for it. */
  readonly FR: string | null;
  readonly theme: Translated | null;
  /** Whether what is told of is the clause's subject, so that its noun leaves nobody out. */
  readonly ofSubject: boolean;
}

/** The title by its verb and what it is told of: `Discovery of a weapons cache`; null where the tables know too little. */
function byVerb(event: TitledEvent): ByVerb | null {
  const known = verbTitle(event);
  if (!known) return null;
  const { verb, behind } = known;
  if (verb.theme === 'WHO') {
    const told = byWho(event, verb, behind);
    return told && { EN: told.EN, VI: told.VI, FR: null, theme: null, ofSubject: false };
  }
  const theme = verb.EN.includes('{}') ? themeOf(event, verb, behind) : null;
  const where = (locale: Locale): string => whereOf(event, behind, locale);
  if (!theme && (verb.EN === '{}' || /:/u.test(verb.VI) || isNowhere(event))) return null;
  const penalty = theme && event.told.verb === 'condamner' ? penaltyIn(event.told.words) : null;
  const patterns = penalty
    ? { EN: `{} sentenced to ${penalty.EN}`, VI: `{} bị kết án ${penalty.VI}` }
    : { EN: verb.EN, VI: verb.VI };
  const ofSubject = isOfSubject(event, verb, behind);
  const hasDoer =
    !ofSubject &&
    verb.theme === 'OBJECT' &&
    (theme || !verb.EN.includes('{}')) &&
    !penalty &&
    !/^\{\}$|:/u.test(verb.VI);
  const doer = hasDoer ? doerOf(event) : null;
  const words = (locale: 'EN' | 'VI'): string => {
    const pattern = patterns[locale];
    const what = pattern === '{}' ? theme?.[locale].replace(ARTICLE, '') : theme?.[locale];
    return what === undefined
      ? pattern.replace(/(?: of| on| by| for| to| cho| của| về| với)? ?\{\}/u, '')
      : pattern.replace('{}', () => what);
  };
  const site = theme || verb.EN.includes('{}') ? null : siteIn(behind);
  // What English tells without a place no other language tells with one.
  const english = words('EN') + (site ? ` ${site.EN}` : '');
  const there = where('EN');
  const said =
    there === '' ||
    site !== null ||
    (doer &&
      there.startsWith('(') &&
      (people(event).some((name) => doer.FR.includes(name)) ||
        countryIn(event.told.subject, event.countries) !== null)) ||
    / (?:in|near) (?!prison)/u.test(english) ||
    english.includes(there.replace(/^(?:in|to) |[()]/gu, ''));
  const placed = (title: string, locale: Locale): string =>
    capital(
      said || title.includes(where(locale).replace(/^(?:en|aux?|à|in|tại|to|cho) |[()]/gu, ''))
        ? title
        : `${title.trim()} ${where(locale)}`,
    );
  const vietnamese = words('VI') + (site ? ` ${site.VI}` : '');
  const noun = nounOf(verb, theme);
  const french = noun && [noun, penalty?.FR, site?.FR, doer && `par ${doer.FR}`].filter(Boolean).join(' ');
  return {
    EN: placed(doer ? `${english} by ${doer.EN}` : english, 'EN'),
    VI: placed(
      doer ? `${doer.VI} ${vietnamese.charAt(0).toLowerCase()}${vietnamese.slice(1)}` : vietnamese,
      'VI',
    ),
    FR: french && placed(printedPhrase(french), 'FR'),
    theme,
    ofSubject,
  };
}

/** What does not stand alone as a title: a pronoun or nobody in front, an aside, a quotation, a cut, a time before another. */
const CANNOT_STAND =
  /^(?:Ils?|Nous|Vous|Elles?|On|Qui|Dont|Où|Laquelle|Lequel|Auxquels|Si|Parmi|Lorsque|Encore|C[’']est|Celui-ci|Celle-ci|Ceux-ci|Celles-ci|Celui|Celle|Ceux|Celles|Ce(?:tte)? derni[eè]re?|Y|L[’'](?:a|avait|ont)|A|Ont|Est|Sont|Sera|Seront|Sa|Son|Ses|Leurs?|[«“"].*)(?!\p{L})|^[^ ]+e?s?$|^[^,]*, qu[ei] [^,]*$|^\p{Lu}\p{Ll}+e?s?, (?:cet?|cette|le|la)\s/u;
const standsAlone = (clause: string): boolean => !CANNOT_STAND.test(clause) && !clause.endsWith('…');
/** A title that is cut, or that looks back from another time. */
const BADLY_STANDS = /…$|\s(?:avait|avaient|aura|auront)\s(?:été\s)?\p{L}+/u;

/**
 * Titles of what no noun names: the clause in French, or what the verb does to what where the clause cannot stand alone; verb and
 * theme in the other languages, the clause quoted where neither is known.
 */
export function clauseTitles(event: TitledEvent): Localized {
  const known = byVerb(event);
  // What all languages can say, they say alike.
  if (known?.FR && known.theme && !POINTS.test(ownedByNobody(known.theme.FR)))
    return { FR: known.FR, EN: known.EN, VI: known.VI };
  const clause = frenchClause(event);
  const headline = standsAlone(clause) ? null : headlineTitle(event);
  const byNoun = CANNOT_STAND.test(clause) || (known?.ofSubject && known.theme && BADLY_STANDS.test(clause));
  const FR = headline ?? (known?.FR && byNoun ? known.FR : clause);
  // A clause may begin with a line of dashes, of which no words are left.
  if (!/\p{L}/u.test(FR)) {
    const byKind = (locale: Locale): string => located(KIND_NAMES.OTHER[locale], event, '', locale);
    return { FR: byKind('FR'), EN: known?.EN ?? byKind('EN'), VI: known?.VI ?? byKind('VI') };
  }
  return {
    FR,
    ...(known
      ? { EN: known.EN, VI: known.VI }
      : concerning(event, FR, (locale) => whereOf(event, event.told.behind, locale))),
  };
}

/** Titles of an event of which nothing but the kind is known besides its clause, by the clause, or else by the kind. */
export function toldTitles(event: TitledEvent, kind: Localized): Localized {
  const FR = frenchClause(event);
  const known = byVerb(event);
  if (CANNOT_STAND.test(FR)) return known?.FR ? { FR: known.FR, EN: known.EN, VI: known.VI } : kind;
  // `Le colloque se tiendra à …`: the kind is named, and the verb says no more.
  const says = known && verbTitle(event)?.verb.EN !== '{}';
  return says ? { FR, EN: known.EN, VI: known.VI } : { FR, EN: kind.EN, VI: kind.VI };
}

/** The clause as a French title; null where it does not stand alone. */
export function standingClause(event: TitledEvent): string | null {
  const clause = frenchClause(event);
  return event.told.verb !== null && standsAlone(clause) ? clause : null;
}

/** Titles of an event of a kind that its verb tells more of than the kind's name: `Dépôt de gerbe`; null where it does not. */
export function actTitles(event: TitledEvent): Localized | null {
  const known = byVerb(event);
  const named = known?.theme ?? !verbTitle(event)?.verb.EN.includes('{}');
  // `Les autorités ont rendu hommage aux victimes`: somebody does it, and no noun tells it.
  if (known && known.FR === null) {
    const clause = frenchClause(event);
    if (standsAlone(clause)) return { FR: clause, EN: known.EN, VI: known.VI };
  }
  return known?.FR && named ? { FR: known.FR, EN: known.EN, VI: known.VI } : null;
}

import type { EventKind, Locale } from '@ephemeride/domain';
import { countryName, ofCountry } from '../mentions/countries/country-name.ts';
import { withAcronyms } from './acronyms.ts';
import { listed, qualified, shownName, sideBySide, withoutHanging } from './names-joined.ts';
import { atPlace, whereTold } from './place-titles.ts';
import type { TitledEvent } from './titled-event.ts';
import { onlyOneOf } from './who-in.ts';

/** Kinds whose titles name people where no two countries are known. */
const OF_PEOPLE: ReadonlySet<EventKind> = new Set(['MEETING', 'RECEPTION', 'VISIT', 'CALL', 'APPOINTMENT']);

/** Who takes part, to be put to a noun: two countries or more, else people where the kind is of people, else one country. */
export function parties(event: TitledEvent, locale: Locale): { who: string; several: boolean } {
  if (event.countries.length > 1)
    return { who: sideBySide(event.countries.slice(0, 4), locale), several: true };
  const names = OF_PEOPLE.has(event.kind)
    ? event.participants.flatMap(({ person }) => (person ? [shownName(person)] : []))
    : [];
  if (names.length > 0) return { who: listed(names.slice(0, 2), locale), several: false };
  return { who: sideBySide(event.countries, locale), several: false };
}

/** Bodies whose meeting or mission is not that of the countries that take part. */
export const BODIES =
  /(?:^|[\s’'])(?:Union (?:européenne|africaine)|ONU|Nations unies|OTAN|UE|UA|CEDEAO|ASEAN|OIF|Francophonie|Ligue arabe|G7|G20|BRICS|OCS)(?![\p{L}])/u;
/** `stage au Centre européen de formation`: behind a site the sides would seem to be its. */
export const AT_A_SITE = /\s(?:au|aux|à la|à l['’])\s?\p{Lu}/u;

/** Several of a kind: `les élections`. */
export const isPlural = ({ noun, phrase }: TitledEvent): boolean =>
  noun !== null &&
  phrase !== null &&
  /^\p{L}+s(?!\p{L})/u.test(phrase) &&
  !/^\p{L}+s(?!\p{L})/u.test(noun.phrase);

/** `la session précédente`: of another time than the title's. */
const BY_ORDER =
  /\s(?:précédente?|prochaine?|suivante?|dernière?)s?(?!\p{L})|\s(?:de ce|de cette|du même)\s(?:genre|type|nature|sorte|ordre)(?!\p{L}).*$/iu;

/** Kinds of what is devoted to something. */
const ON_A_MATTER: ReadonlySet<EventKind> = new Set([
  'EXHIBITION',
  'CONFERENCE',
  'COMMEMORATION',
  'TRAINING',
]);
const ON_MATTER =
  /^s? ((?:(?:consacrée?s?|dédiée?s?|destinée?s?|réservée?s?|proposée?s?) (?:à|aux?)|pour|au profit d[eu]s?|à l[’']intention d[eu]s?) [^,;:()\d]{3,50}?)(?=\s(?:sera|seront|est|a|ont|sont|s['’]\p{L}+|aura|se|y|qui|que|dont|\p{L}+(?:era|eront|ira|iront|dra|dront))\s|[,;:()]|$)/u;

/** ` consacrée aux enfants de la ville`, of an exhibition whose noun alone names it; empty where the clause tells none. */
function matterBehind({ noun, told }: TitledEvent): string {
  const at = noun === null ? -1 : told.words.toLowerCase().indexOf(noun.phrase);
  const matter = at < 0 ? null : ON_MATTER.exec(told.words.slice(at + noun!.phrase.length))?.[1];
  return matter ? ` ${matter}` : '';
}

/** Meetings of those who speak for several countries. */
const OF_OFFICIALS =
  /(?<!\p{L})(?:ministres|chefs|commandants|directeurs|présidents|experts|responsables|armées|marines)(?!\p{L})/u;

/** `de leurs pays`, `des deux pays`: the sides that stand beside a name. */
const OF_THE_SIDES =
  /\s(?:de leurs|des|entre les|entre leurs)(?: (?:deux|trois|quatre|cinq))? (?:pays|parties|États|Etats|nations|gouvernements|ministères)$/u;

/** Where and between whom, behind a phrase that its sides stand beside; not what it is devoted to, or what is learnt. */
const WHERE_OR_WITH =
  /\s+(?:entre|avec|au large|(?<!(?:consacrée?s?|dédiée?s?|destinée?s?|réservée?s?|formation|formations|hommage|initiation|stage|cours|relati(?:f|ve)s?) )à|à(?= \p{Lu})|dans)\s.*$/u;

/** The source's phrase without what a cut left hanging, nor where it took place when sides are known. */
export function ownPhrase(event: TitledEvent, fallback: string): string {
  const { phrase, noun } = event;
  const stands =
    phrase !== null && (noun === null || phrase.toLowerCase().startsWith(noun.phrase.slice(0, 4)));
  let whole = (stands ? phrase : (noun?.phrase ?? fallback)).replace(BY_ORDER, '');
  if (noun !== null && ON_A_MATTER.has(event.kind) && whole.toLowerCase() === noun.phrase)
    whole += matterBehind(event);
  // `des ministres de la Pêche du Cameroun`, cut from a list, is not of Cameroon alone.
  if (event.countries.length > 2 && OF_OFFICIALS.test(whole))
    for (const code of event.countries) {
      const of = ofCountry(code);
      if (whole.endsWith(` ${of}`)) whole = whole.slice(0, -of.length - 1);
    }
  whole = withAcronyms(whole);
  if (whole.includes('('))
    whole = whole.replace(/(\p{Lu}{2,}) \(\1\)/u, '$1').replace(/\s+\((?!\p{Lu})[^)]*\)?$/u, '');
  const cut = withoutHanging(
    whole.replace(
      /\s+(?:entre|et|de|du|des|de la|de l'|d'|à|sur|en)?\s*(?:les? (?:deux|trois) pays)?$/iu,
      '',
    ),
  ).replace(event.countries.length > 1 ? OF_THE_SIDES : /$^/u, '');
  return event.countries.length > 1 ? withoutHanging(cut.replace(WHERE_OR_WITH, '')) : cut;
}

/** `au camp de Yavoriv`, `en Méditerranée`, `au large de l'île`: a phrase that tells where. */
export const TELLS_WHERE =
  /\s(?:(?:à|au|aux|en|dans)\s(?:la\s|les?\s|l['’])?(?:\p{Ll}+\s(?:d[eu]\s|d['’]))?\p{Lu}|au large|en mer(?!\p{L}))/u;

/** What takes place in the one country that it is told of. */
const HAPPENS_THERE =
  /^(?:accident|attaque|attentat|concert|conférence de presse|coup d[’']|crue|cyclone|éboulement|élection|éruption|explosion|festival|fusillade|glissement|grève|incendie|inondation|législatives|manifestation|marche|naufrage|obsèques|funérailles|présidentielle|procès|référendum|scrutin|séisme|tempête|tremblement|typhon)/iu;

/** Where the event took place: its place, else its one country where it is of those that take place in a country. */
function whereOf(event: TitledEvent, locale: Locale): string {
  const at = whereTold(event, locale);
  const [country] = event.countries;
  const there = country !== undefined && event.countries.length === 1;
  if (at !== '' || !there || !HAPPENS_THERE.test(event.noun?.phrase ?? '')) return at;
  return atPlace({ name: countryName(country), country }, locale);
}

/** A name with the place known by a gazetteer, else with the one country or the people in brackets. */
export function located(name: string, event: TitledEvent, who: string, locale: Locale): string {
  const at = whereOf(event, locale);
  if (at !== '' && name.includes(at.replace(/^\S+ /u, ''))) return name;
  // A visit is to a town.
  if (at !== '' && event.kind === 'VISIT' && locale !== 'FR')
    return `${name} ${at.replace(/^in /u, 'to ').replace(/^tại /u, '')}`;
  if (at !== '') return `${name} ${at}`;
  // Of many who confer the one country that is known tells nothing.
  const alone =
    event.kind === 'CONFERENCE' &&
    event.phrase !== null &&
    event.phrase.length > (event.noun?.phrase.length ?? 0);
  return alone ? name : qualified(name, who, false, locale);
}

/** A meeting of many, or a fair, is known by what it is called, with a capital, and not by who came. */
export const isOfMany = ({ kind, noun, phrase, countries }: TitledEvent): boolean =>
  (kind === 'CONFERENCE' || kind === 'EXHIBITION') &&
  countries.length !== 2 &&
  noun !== null &&
  phrase !== null &&
  /^\p{Lu}/u.test(phrase) &&
  phrase.length > noun.phrase.length;

/** Kinds of what one side's people do or undergo. */
const OF_ONE_SIDE: ReadonlySet<EventKind> = new Set(['OTHER', 'TRAINING']);

/** Whether a phrase tells of one side's people only: `mission d’hommes d’affaires croates` is not one of both countries. */
export const isOfOneSide = ({ kind, countries }: TitledEvent, phrase: string): boolean =>
  OF_ONE_SIDE.has(kind) && countries.length > 1 && onlyOneOf(phrase, countries) !== null;

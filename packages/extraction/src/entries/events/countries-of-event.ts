import type { CountryCode } from '@ephemeride/domain';
import { type PlacedCountry, type SentenceView, wordsOf } from '../sentence/sentence-view.ts';
import type { Sides } from '../sides.ts';
import type { Occurrence } from './occurrence.ts';
import { SHIP } from './ships.ts';

/** Kinds that take two sides: where one is known, the despatch's other side is the second. */
const BILATERAL = new Set([
  'MEETING',
  'RECEPTION',
  'CALL',
  'DIALOGUE',
  'EXCHANGE',
  'SIGNING',
  'VISIT',
  'HANDOVER',
]);

/** Kinds that one country may have to itself: told without a country, they are of the despatch's home. */
const DOMESTIC = new Set(['OTHER', 'APPOINTMENT', 'EXHIBITION', 'COMMEMORATION', 'TRAINING', 'HANDOVER']);

/** Kinds that one side may be told of alone. */
const OF_GUESTS = new Set(['VISIT', 'RECEPTION']);

/** Whether an international body takes part: then nobody is missing where one country is known. */
const withBody = ({ drafts }: Occurrence): boolean =>
  drafts.some(({ actors }) => actors.some(({ person, country }) => person === null && country === null));

/** `Paris, le 20 janvier – Le patrouilleur X a fait escale au Suriname`: a ship without a flag abroad is of the despatch's home. */
const isOwnShip = ({ kind, countries, drafts }: Occurrence, home: CountryCode | null): boolean =>
  kind === 'PORT_CALL' &&
  home !== null &&
  new Set(countries).size === 1 &&
  !countries.includes(home) &&
  drafts.every(({ actors }) => actors.every(({ country }) => country === null)) &&
  drafts.some(({ view }) =>
    view.countries.some((one) => one.code === countries[0] && isWhereabouts(view, one)),
  );

/** `DJIBOUTI – La frégate indienne a accosté lundi`: a ship with a flag, where no other country is named, calls at home. */
const isForeignShip = ({ kind, countries, drafts }: Occurrence, home: CountryCode | null): boolean =>
  kind === 'PORT_CALL' &&
  home !== null &&
  new Set(countries).size === 1 &&
  !countries.includes(home) &&
  !drafts.some(({ view }) => view.countries.some((one) => isWhereabouts(view, one)));

/** `Un ravitailleur norvégien de passage`: the flag that only the headline names. */
function flagInHeadline({ drafts }: Occurrence): CountryCode | null {
  const { parts, countryMentions, source } = drafts[0]!.view.despatch;
  for (const { kind, start, end } of parts) {
    if (kind !== 'TITLE' && kind !== 'KICKER') continue;
    const flag = countryMentions.find(
      (country) =>
        country.form === 'ADJECTIVE' &&
        country.start >= start &&
        country.end <= end &&
        source.text
          .slice(start, country.start)
          .toLowerCase()
          .trim()
          .split(/ /u)
          .slice(-3)
          .some((word) => SHIP.test(word)),
    );
    if (flag) return flag.code;
  }
  return null;
}

/** `au Suriname`, `aux Philippines`, `à Manille`. */
const isWhereabouts = (view: SentenceView, { unit, form }: PlacedCountry): boolean =>
  form !== 'ADJECTIVE' && /^(?:au|aux|en|à)$/u.test(view.units[unit - 1]?.low ?? '');

/** Kinds that are always between two sides. */
const MECHANISMS = new Set(['DIALOGUE', 'EXCHANGE']);

/** Kinds that an envoy and those of his post take part in together. */
const OF_ENVOYS = new Set(['RECEPTION', 'MEETING', 'HANDOVER', 'COMMEMORATION', 'SIGNING', 'OTHER']);
const ENVOY = /^(?:ambassadeur|ambassadrice|consul|consule|chargée?|haut-commissaire)$/u;

/** `l'ambassadeur de France au Cameroun`: where an envoy is posted, if he is of the one country known. */
function accredited({ drafts }: Occurrence, own: CountryCode): CountryCode | null {
  for (const { view, first, last } of drafts) {
    for (let at = first; at <= last; at++) {
      if (!ENVOY.test(view.units[at]!.low)) continue;
      const [of, to] = view.countries.filter(
        ({ unit, form }) => unit > at && unit <= at + 9 && form === 'NAME',
      );
      const before = view.units[(to?.unit ?? 1) - 1]?.low ?? '';
      if (of?.code === own && to && /^(?:au|en|aux|à)$/u.test(before)) return to.code;
    }
  }
  return null;
}

/** Kinds whose sides a headline may name alone: `La Finlande et l'Estonie s'exercent au brouillage`. */
const OF_HEADLINE = new Set(['EXERCISE', 'TRAINING', 'PORT_CALL', 'OTHER']);

/** The country that what has no doer befalls: `un séisme a secoué le nord du Chili`. */
function namedIn({ drafts }: Occurrence): CountryCode[] {
  for (const { view, first, last } of drafts) {
    const named = view.countries.filter(
      ({ unit, form }) => unit >= first && unit <= last && (form === 'NAME' || form === 'CAPITAL'),
    );
    if (named.length > 0) return [named[0]!.code];
  }
  return [];
}

/** `les deux ministres`, `les trois pays`: the countries that a number stands for. */
function counted(occurrence: Occurrence, { codes: sides, by }: Sides): CountryCode[] {
  const words = occurrence.drafts
    .map((draft) => wordsOf(draft.view, draft.first, draft.last).toLowerCase())
    .join(' ');
  const three = /\b(?:trois|3) (?:pays|ministres|parties|armées|nations|chefs|capitales)/u.test(words);
  if (three) {
    for (const { view } of occurrence.drafts) {
      const codes = [...new Set(view.countries.map((country) => country.code))];
      if (codes.length === 3) return codes;
    }
  }
  const two =
    /\b(?:deux|2) (?:pays|armées|nations|gouvernements|peuples|forces|marines|capitales|ministères)|bilatéra/u.test(
      words,
    ) ||
    // `les deux parties` may be a country and a bank.
    (by !== 'FREQUENCY' &&
      /\b(?:deux|2) (?:ministres|parties|chefs|hommes|responsables|dirigeants)/u.test(words));
  return two ? [...sides] : [];
}

/** The countries taking part; `les deux pays`, a mechanism or a main event with one side known are of the despatch's sides. */
export function countriesOf(occurrence: Occurrence, main: boolean, of: Sides): CountryCode[] {
  const { codes: sides, by, home } = of;
  const own = [...new Set(occurrence.countries)];
  const { kind, people, drafts } = occurrence;
  const unknown = people.length > 1 && people.some((person) => person.country === null);
  if (own.length >= 2 || (unknown && by !== 'HEADLINE')) return own;
  const withSides = (): CountryCode[] => [...new Set([...own, ...sides])];
  const posted = own.length === 1 && OF_ENVOYS.has(kind) ? accredited(occurrence, own[0]!) : null;
  if (posted) return [...own, posted];
  const flag = kind === 'PORT_CALL' && own.length < 2 ? flagInHeadline(occurrence) : null;
  if (flag && !own.includes(flag)) return [...own, flag];
  if (isOwnShip(occurrence, home) || isForeignShip(occurrence, home)) return [...own, home!];
  const inSides = own.every((code) => sides.includes(code));
  const more = counted(occurrence, of);
  if (more.length > 0 && (own.length === 0 || more.includes(own[0]!))) return [...new Set([...own, ...more])];
  if (withBody(occurrence)) {
    if (own.length > 0 || kind !== 'RECEPTION') return own;
    return home === null ? [] : [home];
  }
  // `une mission s'est rendue au Mali`: the one who is not named is of the despatch's home.
  const atHome =
    OF_GUESTS.has(kind) && own.length === 1 && home !== null && !own.includes(home) && people.length < 2;
  if (!inSides) return atHome ? [...own, home] : own;
  const both = by !== 'FREQUENCY' && drafts.some((draft) => draft.anaphor === 'BOTH');
  const unnamedVisit = kind === 'VISIT' && own.length === 1 && (people.length === 0 || by === 'HEADLINE');
  const given = kind !== 'HANDOVER' || main || own.length === 1;
  const bilateral =
    (MECHANISMS.has(kind) && sides.length === 2) || (by !== 'FREQUENCY' && given && BILATERAL.has(kind));
  if (both || unnamedVisit || bilateral) return withSides();
  if (atHome) return [...own, home];
  if (own.length > 0) return own;
  if (OF_HEADLINE.has(kind) && main && by === 'HEADLINE') return [...sides];
  const struck = kind === 'OTHER' && main ? namedIn(occurrence) : [];
  if (struck.length > 0) return struck;
  if (home && DOMESTIC.has(kind)) return [home];
  // Where the next conference will be held says nothing of who sat in this one.
  return main && sides.length === 1 && kind !== 'CONFERENCE' ? [...sides] : own;
}

import type { CountryCode } from '@ephemeride/domain';
import { isInternationalBody } from '../../mentions/organizations/well-known-bodies.ts';
import { CONTACTS } from '../kind-traits.ts';
import { wordsOf } from '../sentence/sentence-view.ts';
import { isWhere } from '../sentence/side-countries.ts';
import type { Sides } from '../sides.ts';
import type { Occurrence } from './occurrence.ts';
import { otherEnd } from './port-call-ends.ts';

/** Kinds that take two sides: where one is known, the despatch's other side is the second. */
const BILATERAL: ReadonlySet<string> = new Set([...CONTACTS, 'VISIT']);

/** Kinds that one country may have to itself: told without a country, they are of the despatch's home. */
const DOMESTIC = new Set([
  'OTHER',
  'APPOINTMENT',
  'EXHIBITION',
  'EXERCISE',
  'COMMEMORATION',
  'TRAINING',
  'HANDOVER',
]);

/** Kinds that befall where they happen, whoever tells of them. */
const BEFALLS: ReadonlySet<string> = new Set(['OTHER', 'EXHIBITION', 'COMMEMORATION']);

/** `Elle visitera le musée`: somebody who was told of before does it. */
const isAnaphoric = ({ drafts }: Occurrence): boolean =>
  drafts.some(
    ({ view, clause }) =>
      clause?.verb != null &&
      view.units
        .slice(clause.first, clause.verb.first + 1)
        .some(({ low }) => /^(?:il|elle|ils|elles)$/u.test(low)),
  );

/** Kinds whose second side goes without saying at home: `une convention a été signée lundi avec l'Allemagne`. */
const WITH_HOME: ReadonlySet<string> = new Set([...CONTACTS, 'TRAINING']);

/** Kinds that one side may be told of alone. */
const OF_GUESTS = new Set(['VISIT', 'RECEPTION']);

/** Whether an international body takes part: then nobody is missing where one country is known. */
export const withBody = ({ drafts }: Occurrence): boolean =>
  drafts.some(({ actors }) => actors.some(({ person, country }) => person === null && country === null));

/** Posts of those who speak for many countries, where nothing says of which they are. */
const OF_BODY =
  /Francophonie|Commonwealth|Nations [Uu]nies|ONU|Union (?:européenne|africaine)|OTAN|Otan|Ligue arabe|ASEAN|Cédéao|CEDEAO|Conseil de l.Europe|Banque mondiale|FMI|OMS|Unesco|UNESCO|OSCE|OIF|du Secrétaire général(?! (?:adjoint|du (?:gouvernement|parti|ministère)))/u;

/** `La Secrétaire générale de la Francophonie, X`: somebody of no country, who speaks for a body of many. */
export const byBody = ({ drafts }: Occurrence): boolean =>
  drafts.some(
    ({ actors, view, first, last }) =>
      actors.some(({ person, country }) => person !== null && country === null) &&
      (actors.some(({ person }) => person?.country === null && OF_BODY.test(person.role ?? '')) ||
        view.units
          .slice(first, last + 1)
          .some(({ organization }) => organization !== null && isInternationalBody(organization.name))),
  );

/** Whether the sentence of an event names an international body: what it does it does for no country. */
const ofWorld = ({ drafts }: Occurrence): boolean =>
  drafts.some(({ view }) =>
    view.units.some(({ organization }) => organization !== null && isInternationalBody(organization.name)),
  );

/** What the state does in whose country it is done: `Un Letton a été condamné lundi à Minsk`. */
const BY_STATE =
  /^(?:condamner|juger|arrêter|interpeller|incarcérer|écrouer|emprisonner|inculper|détenir|expulser|refouler|libérer|relâcher|gracier|acquitter|relaxer|exécuter|pendre|décorer)$/u;
const isOfCourts = ({ kind, drafts }: Occurrence): boolean =>
  kind === 'OTHER' &&
  drafts.some(
    ({ firmness, verb }) =>
      firmness === 'ASSERTED' && verb !== null && verb.voice === 'PASSIVE' && BY_STATE.test(verb.lemma),
  );

/** Kinds that are always between two sides. */
const MECHANISMS = new Set(['DIALOGUE', 'EXCHANGE']);

/** Kinds that an envoy and those of his post take part in together. */
const OF_ENVOYS = new Set(['RECEPTION', 'MEETING', 'HANDOVER', 'COMMEMORATION', 'SIGNING', 'OTHER']);
const ENVOY =
  /^(?:ambassadeur|ambassadrice|ambassade|consul|consule|consulat|chargée?|haut-commissaire|haut-commissariat)$/u;

/** `l'ambassadeur de France au Cameroun`: where an envoy is posted, if he is of the one country known. */
function accredited({ drafts }: Occurrence, own: CountryCode): CountryCode | null {
  for (const { view, first, last } of drafts) {
    for (let at = first; at <= last; at++) {
      if (!ENVOY.test(view.units[at]!.low)) continue;
      const [of, to] = view.countries.filter(
        ({ unit, form }) => unit > at && unit <= at + 9 && form !== 'ADJECTIVE',
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

/** Units in front of a relative word in which its antecedent is counted. */
const ANTECEDENT = 5;

/** `les deux ministres`, `les trois pays`: the countries that a number stands for. */
function counted(occurrence: Occurrence, { codes: sides, by }: Sides): CountryCode[] {
  const words = occurrence.drafts
    .map(({ view, first, last, clause }) => {
      // `Les deux ministres, qui s'étaient vus à Rio`: who they are stands in front of the relative word.
      const from = clause?.relative ? Math.max(0, Math.min(first, clause.first) - ANTECEDENT) : first;
      return wordsOf(view, from, last).toLowerCase();
    })
    .join(' ');
  const three = /\b(?:trois|3) (?:pays|ministres|parties|armées|nations|chefs|capitales)/u.test(words);
  if (three) {
    for (const { view } of occurrence.drafts) {
      const codes = [...new Set(view.countries.map((country) => country.code))];
      if (codes.length === 3) return codes;
    }
  }
  const two =
    /\b(?:deux|2) (?:pays|armées|nations|gouvernements|peuples|forces|marines|capitales|ministères|partis)|bilatéra/u.test(
      words,
    ) ||
    // `les deux parties` may be a country and a bank.
    (by !== 'FREQUENCY' &&
      /\b(?:deux|2) (?:ministres|parties|chefs|hommes|responsables|dirigeants)/u.test(words));
  return two ? [...sides] : [];
}

/** The countries taking part in an event; a main one with a single side known is at home, a conference with none at its host's. */
export function countriesOf(
  occurrence: Occurrence,
  main: boolean,
  of: Sides,
  there: CountryCode | null = null,
): CountryCode[] {
  const found = partiesOf(occurrence, main, of, there);
  const { kind, people } = occurrence;
  const { home } = of;
  const lone = found.length === 1 && home !== null && !found.includes(home);
  if (main && lone && WITH_HOME.has(kind) && people.length < 2 && !withBody(occurrence))
    return [...found, home];
  return main && kind === 'CONFERENCE' && found.length === 0 ? hostOf(occurrence) : found;
}

/** Towns of the world's bodies: a conference there has no host. */
const SEATS = /^(?:Bruxelles|Genève|New York|Vienne|Addis-Abeba|La Haye|Luxembourg|Strasbourg|Paris)$/u;

/** Where a conference is held whose members nobody names, or a visit leads: `s'ouvre à Mascate`, `dans la capitale omanaise`. */
function hostOf({ drafts }: Occurrence): CountryCode[] {
  for (const { view, first, last } of drafts) {
    const there = view.countries.find(
      (country) =>
        country.unit >= first &&
        country.unit <= last + 8 &&
        isWhere(view, country) &&
        !SEATS.test(country.text),
    );
    if (there) return [there.code];
  }
  return [];
}

/** The parties that the words name; `les deux pays`, a mechanism or a main event with one side known are of the despatch's sides. */
function partiesOf(
  occurrence: Occurrence,
  main: boolean,
  of: Sides,
  there: CountryCode | null,
): CountryCode[] {
  const { codes: sides, by, home } = of;
  const own = [...new Set(occurrence.countries)];
  const { kind, people, drafts } = occurrence;
  const unknown = people.length > 1 && people.some((person) => person.country === null);
  if (own.length >= 2 || (unknown && by !== 'HEADLINE')) return own;
  const withSides = (): CountryCode[] => [...new Set([...own, ...sides])];
  const posted = own.length === 1 && OF_ENVOYS.has(kind) ? accredited(occurrence, own[0]!) : null;
  if (posted) return [...own, posted];
  if (kind === 'PORT_CALL') {
    const other = otherEnd(occurrence, home, main);
    if (other) return [...own, other];
  }
  // `le déplacement qu'elle devait effectuer à Kiev`: a town that is no body's seat says whom the visit is paid to.
  if (
    kind === 'VISIT' &&
    own.length === 1 &&
    there !== null &&
    there !== own[0] &&
    hostOf(occurrence).includes(there)
  )
    return [...own, there];
  // `Un appareil australien a livré à Port-Vila …`: where it is handed over it is taken.
  if (kind === 'HANDOVER' && main && own.length === 1 && by !== 'HEADLINE' && there && there !== own[0])
    return [...own, there];
  if (main && own.length === 1 && there && there !== own[0] && isOfCourts(occurrence)) return [...own, there];
  // Where home has to do with several, each in turn, what one of them does with another is home's.
  const withEach = sides.length === 1 && sides[0] === home && own.length === 1;
  const inSides = withEach || own.every((code) => sides.includes(code));
  const more = counted(occurrence, of);
  if (more.length > 0 && (own.length === 0 || more.includes(own[0]!))) return [...new Set([...own, ...more])];
  if (withBody(occurrence)) {
    if (own.length > 0 || kind !== 'RECEPTION') return own;
    return home === null ? [] : [home];
  }
  // `une mission s'est rendue au Mali`: the one who is not named is of the despatch's home.
  const atHome =
    OF_GUESTS.has(kind) &&
    own.length === 1 &&
    home !== null &&
    !own.includes(home) &&
    people.length < 2 &&
    !byBody(occurrence);
  if (!inSides) return atHome ? [...own, home] : own;
  const both = by !== 'FREQUENCY' && drafts.some((draft) => draft.anaphor === 'BOTH');
  const unnamedVisit = kind === 'VISIT' && own.length === 1 && (people.length === 0 || by === 'HEADLINE');
  const given = kind !== 'HANDOVER' || main || own.length === 1;
  const bilateral =
    (MECHANISMS.has(kind) && sides.length === 2) ||
    (by !== 'FREQUENCY' && given && BILATERAL.has(kind) && !(by === 'PEOPLE' && byBody(occurrence)));
  if (both || unnamedVisit || bilateral) return withSides();
  if (atHome) return [...own, home];
  if (own.length > 0) return own;
  if (OF_HEADLINE.has(kind) && main && by === 'HEADLINE') return [...sides];
  const struck = kind === 'OTHER' && main ? namedIn(occurrence) : [];
  if (struck.length > 0) return struck;
  // `Un séisme avait fait 51 morts en Albanie`, told in Italy.
  if (!main && there && BEFALLS.has(kind) && !isAnaphoric(occurrence)) return [there];
  if (home && DOMESTIC.has(kind)) return [home];
  // A fire at Zermatt is Switzerland's, whoever was hurt.
  if (DOMESTIC.has(kind) && main && there) return [there];
  // Where other countries are told of, what they did besides is not the land's, unless the headline or the land's own agency says so.
  const told = of.titled || (by === 'FREQUENCY' && drafts.every(({ view }) => view.home === of.land));
  const landed =
    told || (main && (kind !== 'APPOINTMENT' || sides.length === 0))
      ? !ofWorld(occurrence)
      : sides.every((code) => code === of.land);
  if (of.land !== null && DOMESTIC.has(kind) && landed) return [of.land];
  // Where the next conference will be held says nothing of who sat in this one.
  return main && sides.length === 1 && kind !== 'CONFERENCE' ? [...sides] : own;
}

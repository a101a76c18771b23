import type { CountryCode, EventKind, ParticipantRole } from '@ephemeride/domain';
import type { Clause } from '../sentence/clauses.ts';
import type { EventNoun } from '../sentence/event-nouns.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import { peopleIn, type SentenceView } from '../sentence/sentence-view.ts';
import { isWhere, sidesIn } from '../sentence/side-countries.ts';
import type { DraftActor } from './draft.ts';

const TO_A_COUNTRY = /^(?:au|aux|en|à|dans|vers)$/u;
const BOUND_FOR = /^(?:au|aux|en|à|dans|vers|pour)$/u;

/** What stands behind these is what is talked about, not who talks. */
const SUBJECT_MATTER: ReadonlySet<string> = new Set(
  (
    'sur concernant consacré consacrée consacrés consacrées relatif relative relatifs relatives portant ' +
    'dédié dédiée dédiés dédiées contre pour vis-à-vis'
  ).split(' '),
);

const SINCE: ReadonlySet<string> = new Set(['depuis', 'après', 'avant', 'malgré']);

/** `sur la pêche`, `leurs premiers pourparlers depuis l'invasion de l'Ukraine`: behind it stands what is talked of, or counted from. */
function opensMatter({ units }: SentenceView, at: number): boolean {
  const { low } = units[at]!;
  return SUBJECT_MATTER.has(low) || (SINCE.has(low) && /^(?:le|la|l'|les)$/u.test(units[at + 1]?.low ?? ''));
}

/** The unit behind a head that opens the matter, -1 where none does. */
function matterBehind(view: SentenceView, head: NounHead): number {
  for (let at = head.last + 1; at < view.units.length; at++) if (opensMatter(view, at)) return at;
  return -1;
}

/** In what role the subject of `tenir une rencontre`, `effectuer une visite` takes part. */
export const subjectRole = (kind: EventKind): ParticipantRole =>
  kind === 'VISIT'
    ? 'GUEST'
    : kind === 'RECEPTION'
      ? 'HOST'
      : /^(?:CONFERENCE|EXHIBITION|COMMEMORATION)$/u.test(kind)
        ? 'ATTENDEE'
        : 'SIDE';

const otherRole = ({ kind, phrase }: EventNoun, by: string): ParticipantRole => {
  if (by === 'à') return phrase.startsWith('visite') ? 'HOST' : 'GUEST';
  if (kind === 'VISIT') return by === 'de' || by === 'par' ? 'GUEST' : 'HOST';
  return kind === 'RECEPTION' ? 'GUEST' : subjectRole(kind);
};

/** Where the words that complete a head end: the next verb, the next event or the end of its clause. */
export function complementEnd(view: SentenceView, clause: Clause | null, head: NounHead): number {
  const last = clause?.last ?? view.units.length - 1;
  // `un entretien en visioconférence avec X`: how they talk is no other event.
  const isOther = (other: NounHead): boolean =>
    !(other.determiner === 'NONE' && /^(?:en|par)$/u.test(other.preposition ?? ''));
  const next = view.heads.find((other) => other.first > head.last && isOther(other));
  const verb = view.verbs.find((group) => group.first > head.last);
  return Math.min(
    last,
    next ? next.phraseFirst - 1 : last,
    verb && verb.tense !== 'PARTICIPLE' ? verb.first - 1 : last,
  );
}

/** `la visite au Vietnam du ministre X`: behind where it leads stands who pays it. */
const isPaidTo = (view: SentenceView, { noun }: NounHead, by: string, at: number): boolean =>
  noun.kind === 'VISIT' &&
  (by === '' || by === 'à') &&
  view.countries.some(({ unit, form }) => unit === at && (form === 'NAME' || form === 'CAPITAL'));

/** The people whom `avec`, `entre`, `de`, `par` or `à l'invitation de` bring in behind a head. */
export function peopleOfHead(view: SentenceView, clause: Clause | null, head: NounHead): DraftActor[] {
  const end = complementEnd(view, clause, head);
  let by = '';
  const found: DraftActor[] = [];
  for (let at = head.last + 1; at <= end; at++) {
    const { low, person } = view.units[at]!;
    if (/^(?:avec|entre|par)$/u.test(low)) by = low;
    else if (low === 'invitation') by = 'invitation';
    else if (/^(?:à|au|aux)$/u.test(low) && by === '' && /^(?:audience|visite)/u.test(head.noun.phrase))
      by = 'à';
    else if (/^(?:de|du|des|d')$/u.test(low) && by === '' && at <= head.last + 2) by = 'de';
    else if (/^(?:de|du|des|d')$/u.test(low) && isPaidTo(view, head, by, at - 1)) by = 'de';
    else if (
      low === ',' &&
      by === 'de' &&
      !view.units[at + 1]?.person &&
      !/^(?:m|mme|mr|dr|général|s\.?e)$/u.test(view.units[at + 1]?.low ?? '')
    )
      break;
    else if (/^(?:accompagné|accompagnée|sur|concernant|lors|dont)$/u.test(low)) break;
    if (person && by !== '') found.push({ person, country: person.country, role: otherRole(head.noun, by) });
  }
  return found;
}

/**
 * The countries that the phrase of a head names as taking part: `entre le Laos et la Chine`, `Vietnam - Laos`,
 * `sino-lao`. A country that is only where it happens does not count, but is a visit's host.
 */
export function countriesOfHead(view: SentenceView, clause: Clause | null, head: NounHead): CountryCode[] {
  const matter = matterBehind(view, head);
  // `son dialogue sur la sécurité avec l'Australie`: behind its matter a dialogue may name its sides.
  const sides =
    matter < 0
      ? -1
      : view.units.findIndex(
          (unit, at) =>
            at > matter &&
            at <= (clause?.last ?? at) &&
            at < matter + 12 &&
            /^(?:avec|entre)$/u.test(unit.low),
        );
  const verbBetween = sides >= 0 && view.verbs.some((verb) => verb.first > matter && verb.first < sides);
  const subject = sides >= 0 && !verbBetween ? -1 : matter;
  const reach = Math.max(head.phraseLast, countriesReach(view, complementEnd(view, clause, head), head));
  const end = subject < 0 ? reach : Math.min(reach, subject);
  const first = view.units[head.phraseFirst]!.start;
  const last = view.units[Math.min(end, view.units.length - 1)]!.end;
  const found = new Set<CountryCode>();
  const visit = head.noun.kind === 'VISIT';
  const withPeople = peopleIn(view, head.last, end).length > 0;
  for (const country of view.countries) {
    if (country.start < first || country.end > last) continue;
    const at = country.unit;
    const before = view.units[at - 1]?.low ?? '';
    const article = /^(?:la|le|les|l')$/u.test(before) ? (view.units[at - 2]?.low ?? '') : before;
    const government = country.form === 'CAPITAL' && isBetween(view, head, at);
    const location = (country.form === 'CAPITAL' && !government) || TO_A_COUNTRY.test(article);
    if (location && !visit && !isOpenTo(view, at)) continue;
    if (withPeople && !location && country.form === 'ADJECTIVE') continue;
    found.add(country.code);
  }
  for (const code of [...doersOf(view, head), ...gatheredBy(view, head)]) found.add(code);
  return [...found];
}

/** `le dialogue entre Canberra et Kuala Lumpur`, `des pourparlers avec Tokyo`: towns that stand for governments. */
function isBetween(view: SentenceView, head: NounHead, at: number): boolean {
  const from = view.units.findIndex(
    ({ low }, index) => index > head.last && index < at && /^(?:entre|avec)$/u.test(low),
  );
  return (
    from >= 0 && at - from <= 8 && !view.units.slice(from + 1, at).some(({ low }) => /^(?:à|au)$/u.test(low))
  );
}

const GATHERS = /^(?:réunir|rassembler|regrouper|associer|impliquer|mobiliser|engager|opposer)$/u;

/** `l'exercice, qui mobilise des soldats ghanéens et ivoiriens`, `un stage réunissant des agents du Mali`. */
function gatheredBy(view: SentenceView, head: NounHead): CountryCode[] {
  const gathering = view.verbs.find(
    ({ lemma, first, voice }) => GATHERS.test(lemma) && voice === 'ACTIVE' && first > head.last,
  );
  if (!gathering) return [];
  const { low } = view.units[gathering.first - 1]!;
  const close = gathering.first - head.phraseLast <= 5;
  if (!close || !(gathering.tense === 'GERUND' || low === 'qui')) return [];
  const end = view.units.findIndex(
    ({ low }, at) =>
      at > gathering.last &&
      (/^(?:[;:.()]|qui|dont)$/u.test(low) || view.verbs.some(({ first }) => first === at)),
  );
  const last = end < 0 ? view.units.length - 1 : end - 1;
  if (gathering.lemma !== 'opposer') return sidesIn(view, gathering.last + 1, last);
  // `opposera la Suède au Chili`: the second side stands where else a place would.
  const sides = view.countries.filter(
    (country) =>
      country.unit > gathering.last &&
      country.unit <= last &&
      country.form !== 'CAPITAL' &&
      !isWhere(view, country),
  );
  return [...new Set(sides.map(({ code }) => code))].slice(0, 2);
}

/** `un exercice mené conjointement par les forces finlandaises et estoniennes`: who holds it. */
function doersOf(view: SentenceView, head: NounHead): CountryCode[] {
  const held = view.verbs.find(({ first }) => first > head.last);
  if (held?.tense !== 'PARTICIPLE' || held.first > head.phraseLast + 2) return [];
  const by = view.units.findIndex(({ low }, at) => at > held.last && at <= held.last + 3 && low === 'par');
  if (by < 0) return [];
  // `par l'Italie, la Jordanie et l'Égypte`: a comma between countries ends nothing.
  const listed = (at: number): boolean =>
    view.units[at]!.low === ',' && view.countries.some(({ unit }) => unit > at && unit <= at + 2);
  const next = view.units.findIndex(
    ({ low, time }, at) =>
      at > by &&
      (time !== null ||
        (/^[,;:.()]$/u.test(low) && !listed(at)) ||
        view.verbs.some(({ first }) => first === at)),
  );
  return sidesIn(view, by + 1, next < 0 ? view.units.length - 1 : next - 1);
}

/** `une session ouverte à la Bulgarie et à la Slovaquie`. */
const isOpenTo = (view: SentenceView, at: number): boolean =>
  view.units
    .slice(Math.max(0, at - 7), at)
    .some((unit) => /^(?:ouverte?s?|destinée?s?|réservée?s?|proposée?s?)$/u.test(unit.low));

/** How far `avec le Laos`, `au Maroc et en Tunisie`, `entre le Maroc et la France` run on behind the phrase. */
function countriesReach(view: SentenceView, end: number, head: NounHead): number {
  let reach = head.phraseLast;
  for (let at = head.phraseLast + 1; at <= end; at++) {
    const { low, time, person } = view.units[at]!;
    if (person || /^(?:,|;|:|pour|afin|lors|après|avant|sur|qui|par)$/u.test(low)) {
      const listed =
        low === ',' &&
        view.countries.some(({ unit, form }) => unit > at && unit <= at + (form === 'ADJECTIVE' ? 1 : 3));
      const joins = low === ',' && /^(?:avec|aux|ainsi)$/u.test(view.units[at + 1]?.low ?? '');
      if ((listed || joins) && !person) continue;
      if (
        low !== ',' ||
        !/^(?:au|en|aux|à)$/u.test(view.units[at + 1]?.low ?? '') ||
        head.noun.kind !== 'VISIT'
      )
        break;
    }
    if (!time) reach = at;
  }
  return reach;
}

/** The country that a person goes to: the first behind `au`, `en`, `à`, `aux`, capitals among them. */
export function destinations(view: SentenceView, first: number, last: number): CountryCode[] {
  const found = new Set<CountryCode>();
  let reached = -1;
  for (const country of view.countries) {
    const at = country.unit;
    if (at < first || at > last) continue;
    const before = [view.units[at - 1]?.low ?? '', view.units[at - 2]?.low ?? ''];
    const article = /^(?:la|le|les|l')$/u.test(before[0]!) ? before[1]! : before[0]!;
    const capital = country.form === 'ADJECTIVE' && /^(?:capitale|sol|territoire)$/u.test(before[0]!);
    // `au Sénégal et le Mali`, but not `… à Singapour, entre la Chine et les États-Unis`.
    const listed = reached >= 0 && at - reached <= 5 && /^(?:,|et)$/u.test(article);
    // `est arrivé dans la capitale du Ghana`
    const of = article === before[0] ? at - 1 : at - 2;
    const town =
      /^(?:de|du|des|d')$/u.test(article) &&
      view.units[of - 1]?.low === 'capitale' &&
      view.units[of - 3]?.low === 'dans';
    if (!capital && !town && !BOUND_FOR.test(article) && !listed) continue;
    found.add(country.code);
    reached = at;
  }
  return [...found];
}

/** The countries of the towns that someone goes to, `à Chiang Mai`, where they are not those that they come from. */
export function townsAbroad(
  view: SentenceView,
  first: number,
  last: number,
  home: ReadonlySet<CountryCode | null>,
): CountryCode[] {
  const known = [...home].some((code) => code !== null);
  if (!known) return [];
  const found = view.units
    .slice(first, last + 1)
    .flatMap(({ place }, at) =>
      place?.country && BOUND_FOR.test(view.units[first + at - 1]?.low ?? '') ? [place.country] : [],
    );
  return [...new Set(found)].filter((code) => !home.has(code));
}

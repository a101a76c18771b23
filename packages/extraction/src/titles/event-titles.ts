import type { EventKind, EventStatus, Localized } from '@ephemeride/domain';
import { portCallTitles, unnamedVisitTitles } from './abroad-titles.ts';
import { appointmentTitles } from './appointment-titles.ts';
import { standingClause } from './clause-titles.ts';
import { isPlural } from './event-phrase.ts';
import { handoverTitles } from './handover-titles.ts';
import { headlineTitle } from './headline-title.ts';
import { namedTitles } from './named-titles.ts';
import { callTitles, meetingTitles, receptionTitles, visitTitles } from './people-titles.ts';
import { signingTitles } from './signing-titles.ts';
import type { TitledEvent } from './titled-event.ts';
import { gatheringByPost, visitByPost } from './told-party-titles.ts';

/** Put behind a title where the event did not take place as told; feminine where the French title begins with a feminine noun. */
const PUT_OFF: Partial<Readonly<Record<EventStatus, Readonly<Record<'m' | 'f' | 'EN' | 'VI', string>>>>> = {
  POSTPONED: { m: 'reporté', f: 'reportée', EN: 'postponed', VI: 'hoãn' },
  CANCELLED: { m: 'annulé', f: 'annulée', EN: 'cancelled', VI: 'hủy' },
};

const BY_PEOPLE: Partial<Readonly<Record<EventKind, (event: TitledEvent) => Localized | null>>> = {
  RECEPTION: receptionTitles,
  MEETING: meetingTitles,
  CALL: callTitles,
  VISIT: (event) => visitTitles(event) ?? visitByPost(event) ?? unnamedVisitTitles(event),
  CONFERENCE: gatheringByPost,
  PORT_CALL: portCallTitles,
  HANDOVER: handoverTitles,
  APPOINTMENT: appointmentTitles,
  SIGNING: signingTitles,
};

/** `Commémoration (Cuba)`, `Conférence`: a title that says neither who nor of what. */
const BARE = /^[\p{L}’-]+(?: \([^)]*\))?$/u;

/** `Conférence à Abuja`. */
const ONLY_WHERE = /^[\p{L}’-]+ (?:à|au|aux|en) \p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*$/u;
/** `Cérémonie Vietnam - Pérou`, `Remise par le Japon au Laos`: nothing but a noun with whose it is. */
const ONLY_WHOSE = /^\p{L}+ \p{Lu}[\p{L}’' -]* - \p{Lu}[\p{L}’' -]*$|^Remise (?:par|à|au|aux) [^\d]*$/u;
/** Kinds whose noun alone tells much: `Séisme (Haïti)`, `Démission (Japon)`. */
const TELL_ENOUGH: ReadonlySet<EventKind> = new Set(['OTHER', 'APPOINTMENT', 'SIGNING']);
/** A clause so short says no more than the noun, `Le forum a eu lieu`. */
const SHORTEST_CLAUSE = 35;
const ONLY_TAKES_PLACE =
  /(?<!\p{L})(?:a|ont|aura|auront) (?:\p{L}+ )?lieu(?!\p{L})|(?<!\p{L})(?:édition|précédente?|dernière?|prochaine?|suivante?)(?!\p{L})/iu;

/** What points back to something told before. */
const POINTS_BACK =
  /(?<!\p{L})(?:cet|cette|ces|leurs?|laquelle|lequel)(?!\p{L})|^(?:(?:les?|la) |l’)\p{Ll}+ (?:s[’'e]|a |ont |sera|seront|est |sont |\p{Ll}+(?:ra|ront) )|^Les (?:deux|trois) \p{L}+ |^(?:La|Le) (?:première?|second|seconde|deuxième|troisième)(?!\p{L})/iu;

/** The clause that tells of a bare event, where it tells who does what. */
function toldWhole(event: TitledEvent): string | null {
  const clause = standingClause(event);
  if (!clause || clause.length < SHORTEST_CLAUSE || event.told.behind === '') return null;
  return ONLY_TAKES_PLACE.test(clause) || POINTS_BACK.test(clause) ? null : clause;
}

/** Words in brackets behind a title, in those that it has already: `Cérémonies (Mali, annulées)`. */
const bracketed = (title: string, words: string): string =>
  /\((?![\p{Lu}\d+]+\))[^()]+\)$/u.test(title) ? `${title.slice(0, -1)}, ${words})` : `${title} (${words})`;

/**
 * The titles of an event, made of its kind, people, countries, edition and name: `Phùng Si Tân reçoit Phorn Nara`,
 * `2e Rencontre d’amitié de la défense frontalière Vietnam - Cambodge`. At most some 110 characters.
 */
export function eventTitles(event: TitledEvent): Localized {
  const numbered =
    event.series !== null || (event.ordinal !== null && event.kind === 'MEETING' && event.ordinal > 1);
  const byPeople = !numbered ? (BY_PEOPLE[event.kind]?.(event) ?? null) : null;
  const composed = byPeople ?? namedTitles(event);
  // What leads a despatch is told by its headline where its title would be a bare noun.
  // So is a noun with a place that no gazetteer knows.
  const bare = BARE.test(composed.FR) || (event.place?.country === null && ONLY_WHERE.test(composed.FR));
  const headline =
    event.main &&
    (bare ||
      (event.kind === 'OTHER' && ONLY_WHERE.test(composed.FR)) ||
      (!numbered && ONLY_WHOSE.test(composed.FR) && !/^Remise d/u.test(composed.FR)))
      ? headlineTitle(event)
      : null;
  const clause =
    headline === null && bare && !PUT_OFF[event.status] && !TELL_ENOUGH.has(event.kind)
      ? toldWhole(event)
      : null;
  const titles = headline || clause ? { ...composed, FR: (headline ?? clause)! } : composed;
  const off = PUT_OFF[event.status];
  // A clause that stands for the title says itself that it is off.
  if (!off || (event.kind === 'OTHER' && !event.noun)) return titles;
  const feminine =
    /^(?:Visite|Rencontre|Réception|Escale|Remise|Nomination|Prise|Élection|Signature|Commémoration)/u.test(
      titles.FR,
    );
  const several = byPeople === null && event.occasion === null && isPlural(event);
  const gender = feminine ? 'f' : byPeople ? 'm' : (event.noun?.gender ?? 'm');
  return {
    FR: bracketed(titles.FR, `${off[gender]}${several ? 's' : ''}`),
    EN: bracketed(titles.EN, off.EN),
    VI: bracketed(titles.VI, off.VI),
  };
}

import type { EventKind, EventStatus, Localized } from '@ephemeride/domain';
import { portCallTitles, unnamedVisitTitles } from './abroad-titles.ts';
import { appointmentTitles } from './appointment-titles.ts';
import { isPlural } from './event-phrase.ts';
import { handoverTitles } from './handover-titles.ts';
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
  const titles = byPeople ?? namedTitles(event);
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

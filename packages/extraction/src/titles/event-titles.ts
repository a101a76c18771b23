import type { EventKind, EventStatus, Localized } from '@ephemeride/domain';
import { namedTitles, type TitledEvent } from './named-titles.ts';
import { callTitles, meetingTitles, receptionTitles, visitTitles } from './people-titles.ts';

/** Put behind a title where the event did not take place as told; feminine where the French title begins with a feminine noun. */
const PUT_OFF: Partial<Readonly<Record<EventStatus, Readonly<Record<'m' | 'f' | 'EN' | 'VI', string>>>>> = {
  POSTPONED: { m: 'reporté', f: 'reportée', EN: 'postponed', VI: 'hoãn' },
  CANCELLED: { m: 'annulé', f: 'annulée', EN: 'cancelled', VI: 'hủy' },
};

const BY_PEOPLE: Partial<Readonly<Record<EventKind, (event: TitledEvent) => Localized | null>>> = {
  RECEPTION: receptionTitles,
  MEETING: meetingTitles,
  CALL: callTitles,
  VISIT: visitTitles,
};

/**
 * The titles of an event, made of its kind, people, countries, edition and name: `Phùng Si Tân reçoit Phorn Nara`,
 * `2e Rencontre d’amitié de la défense frontalière Vietnam - Cambodge`. At most some 110 characters.
 */
export function eventTitles(event: TitledEvent): Localized {
  const titles =
    (event.ordinal === null && event.series === null ? BY_PEOPLE[event.kind]?.(event) : null) ??
    namedTitles(event);
  const off = PUT_OFF[event.status];
  if (!off) return titles;
  const gender =
    event.noun?.gender ?? (/^(?:Visite|Rencontre|Réception|Réunion)/u.test(titles.FR) ? 'f' : 'm');
  return {
    FR: `${titles.FR} (${off[gender]})`,
    EN: `${titles.EN} (${off.EN})`,
    VI: `${titles.VI} (${off.VI})`,
  };
}

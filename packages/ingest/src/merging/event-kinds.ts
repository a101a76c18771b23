import type { EventKind, EventRead } from '@ephemeride/domain';
import { sharedPeople } from './event-people.ts';
import { nameKey, overlap, tellingWords } from './names.ts';

/** Kinds that two despatches may call one occurrence by. */
const FAMILY: Partial<Readonly<Record<EventKind, string>>> = {
  MEETING: 'TALK',
  RECEPTION: 'TALK',
  CONFERENCE: 'FORUM',
  DIALOGUE: 'FORUM',
};

export const kindFamily = (kind: EventKind): string => FAMILY[kind] ?? kind;

const SAME_SERIES = 0.5;

/** Whether two names can be one series'; the plus sign tells one from another (`ADSOM`, `ADSOM+`), and no name says nothing. */
export function seriesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  if (a.trim().endsWith('+') !== b.trim().endsWith('+')) return false;
  return nameKey(a) === nameKey(b) || overlap(tellingWords(a), tellingWords(b)) >= SAME_SERIES;
}

/** Equal kinds; a reception may be called a meeting of the same two people, and a dialogue a conference of the same series. */
export function kindsAgree(a: EventRead, b: EventRead): boolean {
  if (a.kind === b.kind) return true;
  const family = kindFamily(a.kind);
  if (family !== kindFamily(b.kind)) return false;
  return family === 'TALK' ? sharedPeople(a, b) >= 2 : a.series !== null && b.series !== null;
}

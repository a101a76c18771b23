import type { EventKind, EventRead } from '@ephemeride/domain';
import { sharedPeople } from './event-people.ts';
import { nameKey, tellingWords } from './names.ts';

/** Kinds that two despatches may call one occurrence by. */
const FAMILY: Partial<Readonly<Record<EventKind, string>>> = {
  MEETING: 'TALK',
  RECEPTION: 'TALK',
  CONFERENCE: 'FORUM',
  DIALOGUE: 'FORUM',
};

export const kindFamily = (kind: EventKind): string => FAMILY[kind] ?? kind;

/** What the shorter of two names shares with the longer one. */
const SAME_SERIES = 0.5;

const headOf = (name: string): string | undefined => [...tellingWords(name)][0];
const restOf = (name: string): ReadonlySet<string> => new Set([...tellingWords(name)].slice(1));

/**
 * Whether two names can be one series'; the plus sign tells one from another (`ADSOM`, `ADSOM+`), and no name says nothing. Names of
 * one head (`commission mixte`, `commission mixte de coopération`) need only not say different things; others must say the same.
 */
export function seriesAgree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  if (a.trim().endsWith('+') !== b.trim().endsWith('+')) return false;
  if (nameKey(a) === nameKey(b)) return true;
  const [left, right] = [restOf(a), restOf(b)];
  const oneHead = headOf(a) === headOf(b);
  if (left.size === 0 || right.size === 0) return oneHead;
  const shared = [...left].filter((word) => right.has(word)).length / Math.min(left.size, right.size);
  return oneHead ? shared >= SAME_SERIES : shared > SAME_SERIES;
}

/** Equal kinds; a reception may be called a meeting of the same two people, and a dialogue a conference of the same series. */
export function kindsAgree(a: EventRead, b: EventRead): boolean {
  if (a.kind === b.kind) return true;
  const family = kindFamily(a.kind);
  if (family !== kindFamily(b.kind)) return false;
  return family === 'TALK' ? sharedPeople(a, b) >= 2 : a.series !== null && b.series !== null;
}

import type { EventKind, EventRead } from '@ephemeride/domain';
import { personWords } from './names.ts';
import { namesAgree, sameAttending } from './same-person.ts';

interface Attending {
  readonly name: string;
  readonly country: string | null;
  readonly role: string | null;
}

/** Who takes part by name. */
export const peopleOf = ({ participants }: EventRead): readonly Attending[] =>
  participants.flatMap(({ person, country, post }) =>
    person === null ? [] : [{ name: person, country, role: post }],
  );

/** Of whoever takes up a post one report gives the old post and another the new one: a name in full is enough. */
const sameAppointed = (a: Attending, b: Attending): boolean =>
  sameAttending(a, b) || ([a, b].every(({ name }) => personWords(name).length > 1) && namesAgree(a, b));

type Same = (a: Attending, b: Attending) => boolean;

const foundIn = (some: readonly Attending[], others: readonly Attending[], same: Same): number =>
  some.filter((one) => others.some((other) => same(one, other))).length;

/** How many people are in both reports; one whom a report spells in two ways is one. */
export function sharedPeople(a: EventRead, b: EventRead): number {
  const [left, right] = [peopleOf(a), peopleOf(b)];
  const same = a.kind === 'APPOINTMENT' && b.kind === 'APPOINTMENT' ? sameAppointed : sameAttending;
  return Math.min(foundIn(left, right, same), foundIn(right, left, same));
}

/** Kinds with one speaker a side: other people for a country are another event. */
const ONE_A_SIDE: ReadonlySet<EventKind> = new Set(['MEETING', 'RECEPTION', 'CALL', 'VISIT', 'APPOINTMENT']);

/** Whether for some country each names people, and none in common. */
export function opposedPeople(a: EventRead, b: EventRead): boolean {
  if (!ONE_A_SIDE.has(a.kind) || !ONE_A_SIDE.has(b.kind)) return false;
  const [left, right] = [peopleOf(a), peopleOf(b)];
  const countries = new Set(left.map(({ country }) => country));
  return [...countries].some((country) => {
    const others = right.filter((person) => person.country === country);
    const own = left.filter((person) => person.country === country);
    return others.length > 0 && !own.some((one) => others.some((other) => namesAgree(one, other)));
  });
}

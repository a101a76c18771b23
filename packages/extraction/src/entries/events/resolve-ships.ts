import type { DatedDraft, DraftActor } from './draft.ts';
import { SHIP } from './ships.ts';

/** `Le bâtiment fera escale à Manille`: a ship that is named by its sort alone. */
function isBareShip({ view, clause, verb }: DatedDraft): boolean {
  if (!clause || !verb) return false;
  const subject = view.units.slice(clause.first, verb.first).filter((unit) => !unit.time && unit.low !== ',');
  return (
    subject.length <= 3 &&
    /^(?:le|la|ce|cette|l')$/u.test(subject[0]?.low ?? '') &&
    subject.some((unit) => SHIP.test(unit.low))
  );
}

/** Gives `le navire` the flag of the last ship that was said to call at a port. */
export function resolveShips(drafts: readonly DatedDraft[]): DatedDraft[] {
  let flag: DraftActor | null = null;
  return drafts.map((draft) => {
    if (draft.kind !== 'PORT_CALL' || draft.verb === null) return draft;
    const guest = draft.actors.find(({ role, country }) => role === 'GUEST' && country !== null);
    if (guest) flag = { person: null, country: guest.country, role: 'GUEST' };
    return !guest && flag && isBareShip(draft) ? { ...draft, actors: [flag, ...draft.actors] } : draft;
  });
}

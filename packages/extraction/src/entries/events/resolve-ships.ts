import type { DatedDraft, DraftActor } from './draft.ts';
import { changed } from './drafting.ts';
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

const GOES_ON = /^(?:rallier|gagner|rejoindre|atteindre|accoster|mouiller|relâcher)$/u;
/** In how many sentences behind its call a ship is `il` or `elle`. */
const REACH = 3;

/** `Il ralliera Maputo en août`: where a ship that has called at a port goes next. */
function goesOn({ kind, rule, clause, verb, view }: DatedDraft): boolean {
  if (kind !== 'OTHER' || rule !== 'dated-happening' || !clause || !verb || !GOES_ON.test(verb.lemma))
    return false;
  const subject = view.units.slice(clause.first, verb.first).filter((unit) => !unit.time && unit.low !== ',');
  return subject.length === 1 && /^(?:il|elle|ils|elles)$/u.test(subject[0]!.low);
}

/** `Elle rejoindra mi-décembre le port de Djibouti`: a ship, however far behind its call. */
const reachesPort = ({ view, clause, verb }: DatedDraft): boolean =>
  view.units.slice(verb!.last + 1, clause!.last + 1).some(({ low }) => low === 'port');

/** Gives `le navire` the flag of the last ship that was said to call at a port. */
export function resolveShips(drafts: readonly DatedDraft[]): DatedDraft[] {
  let flag: DraftActor | null = null;
  let told = -1;
  return drafts.map((draft) => {
    const { index } = draft.view.sentence;
    if (told >= 0 && goesOn(draft) && (index <= told + REACH ? flag !== null : reachesPort(draft))) {
      return changed(draft, { kind: 'PORT_CALL', actors: [...(flag ? [flag] : []), ...draft.actors] });
    }
    if (draft.kind !== 'PORT_CALL' || draft.verb === null) return draft;
    const guest = draft.actors.find(({ role, country }) => role === 'GUEST' && country !== null);
    told = index;
    if (guest) flag = { person: null, country: guest.country, role: 'GUEST' };
    return !guest && flag && isBareShip(draft) ? changed(draft, { actors: [flag, ...draft.actors] }) : draft;
  });
}

import type { DatedDraft, DraftActor } from './draft.ts';
import { changed } from './drafting.ts';
import { flagsOfNames, SHIP } from './ships.ts';

/** `Le bâtiment fera escale à Manille`: a ship that is named by its sort alone. */
function isBareShip({ view, clause, verb }: DatedDraft): boolean {
  if (!clause || !verb) return false;
  const subject = view.units.slice(clause.first, verb.first).filter((unit) => !unit.time && unit.low !== ',');
  const counted = subject[0]?.low === 'les' && /^(?:deux|trois|quatre)$/u.test(subject[1]?.low ?? '');
  return (
    subject.length <= 3 &&
    (counted || /^(?:le|la|ce|cette|l')$/u.test(subject[0]?.low ?? '')) &&
    subject.some((unit) => SHIP.test(unit.low))
  );
}

/** The same behind a phrase set off: `Avant de reprendre la mer, les deux navires …`. */
function isShipBehind(draft: DatedDraft): boolean {
  const { view, clause, verb } = draft;
  if (!clause || !verb) return false;
  const comma = view.units.findLastIndex(
    ({ low }, at) => at < verb.first && at > clause.first && low === ',',
  );
  return isBareShip(comma < 0 ? draft : { ...draft, clause: { ...clause, first: comma + 1 } });
}

const GOES_ON = /^(?:rallier|gagner|rejoindre|atteindre|accoster|mouiller|relâcher)$/u;
/** In how many sentences behind its call a ship is `il` or `elle`. */
const REACH = 3;

/** `Il ralliera Maputo en août`: where a ship that has called at a port goes next. */
function goesOn({ kind, rule, clause, verb, view }: DatedDraft): boolean {
  if (kind !== 'OTHER' || rule !== 'dated-happening' || !clause || !verb || !GOES_ON.test(verb.lemma))
    return false;
  const subject = view.units
    .slice(clause.first, verb.first)
    .filter(({ time, low }) => !time && !/^(?:,|ensuite|puis|aussi|également)$/u.test(low));
  return subject.length === 1 && /^(?:il|elle|ils|elles)$/u.test(subject[0]!.low);
}

/** `Elle a ensuite relâché du 25 au 28 novembre à Muara`: none but a ship does, unless it lets someone go. */
const liesThere = (draft: DatedDraft): boolean =>
  goesOn(draft) &&
  /^(?:relâcher|mouiller|accoster)$/u.test(draft.verb!.lemma) &&
  (draft.view.units[draft.verb!.last + 1]?.time != null ||
    /^(?:à|dans|au|le|du)$/u.test(draft.view.units[draft.verb!.last + 1]?.low ?? '')) &&
  draft.view.units
    .slice(draft.verb!.last + 1, draft.clause!.last + 1)
    .some(({ low }) => /^(?:à|dans|au|aux)$/u.test(low));

/** `Elle rejoindra mi-décembre le port de Djibouti`: a ship, however far behind its call. */
const reachesPort = ({ view, clause, verb }: DatedDraft): boolean =>
  view.units.slice(verb!.last + 1, clause!.last + 1).some(({ low }) => low === 'port');

/** Gives `le navire` the flag of the last ship that was said to call at a port. */
export function resolveShips(drafts: readonly DatedDraft[]): DatedDraft[] {
  let flag: DraftActor | null = null;
  let told = -1;
  return drafts.map((draft) => {
    const { index } = draft.view.sentence;
    if (liesThere(draft))
      return changed(draft, { kind: 'PORT_CALL', anaphor: null, actors: flag ? [flag] : [] });
    if (told >= 0 && goesOn(draft) && (index <= told + REACH ? flag !== null : reachesPort(draft))) {
      return changed(draft, { kind: 'PORT_CALL', actors: [...(flag ? [flag] : []), ...draft.actors] });
    }
    // `Les deux navires conduiront avec la frégate vietnamienne un exercice`: with the flag that they called under.
    if (draft.kind === 'EXERCISE' && draft.firmness === 'ASSERTED' && flag && isShipBehind(draft))
      return changed(draft, { actors: [{ ...flag, role: 'SIDE' }, ...draft.actors] });
    if (draft.kind !== 'PORT_CALL' || draft.verb === null) return draft;
    const { view, clause } = draft;
    const [named] = clause ? flagsOfNames(view, clause.first, clause.last) : [];
    const country =
      draft.actors.find((actor) => actor.role === 'GUEST' && actor.country !== null)?.country ?? named;
    const guest = country ? { country } : null;
    told = index;
    if (guest) flag = { person: null, country: guest.country, role: 'GUEST' };
    return !guest && flag && isBareShip(draft) ? changed(draft, { actors: [flag, ...draft.actors] }) : draft;
  });
}

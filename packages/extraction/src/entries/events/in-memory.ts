import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Unit } from '../sentence/units.ts';

/** Words for those who are dead or lost: `les victimes`, `les soldats tombés`. */
export const DEAD =
  /^(?:morte?s?|tombée?s?|tuée?s?|disparue?s?|victimes?|martyrs?|défunte?s?|mémoire|fusillée?s?|noyée?s?|déportée?s?|naufragée?s?)$/u;

/** Rites that are held for the dead where they are held for someone; a concert may be given for those who live. */
const FOR_THE_DEAD =
  /^(?:cérémonie|messe|office|culte|prière)(?: (?:religieuse?|solennelle?|officielle?))?$/u;

/** Units behind `pour` or `hommage` among which the dead are named. */
const REACH = 4;

/** Whether one noun stands there with nothing of its own: `une cérémonie de lancement d'un fonds pour les victimes` is for no dead. */
const isBare = (between: readonly Unit[]): boolean =>
  !between.some(({ low }) => /^(?:de|d'|du|des)$/u.test(low)) ||
  between.some(({ low }) => /^(?:recueillement|prière|prières|souvenir|deuil)$/u.test(low));

/** `à la mémoire des victimes`, `en souvenir de`, `hommage aux marins morts`: whether a unit says that the dead are remembered. */
export function remembersAt(units: readonly Unit[], at: number): boolean {
  const [low, before, after] = [units[at]?.low ?? '', units[at - 1]?.low ?? '', units[at + 1]?.low ?? ''];
  if (/^(?:mémoire|souvenir)$/u.test(low))
    return (
      /^(?:de|du|des|d')$/u.test(after) &&
      (/^(?:à|en)$/u.test(before) || (before === 'la' && units[at - 2]?.low === 'à'))
    );
  return low === 'hommage' && /^(?:à|au|aux)$/u.test(after) && namesDead(units, at);
}

const namesDead = (units: readonly Unit[], at: number): boolean =>
  units.slice(at + 1, at + 1 + REACH).some(({ low }) => DEAD.test(low));

/** `À la mémoire des victimes, la ville organise une cérémonie`: told in front of everything else. */
const opensInMemory = (units: readonly Unit[]): boolean =>
  /^(?:à|en)$/u.test(units[0]?.low ?? '') && remembersAt(units, units[1]?.low === 'la' ? 2 : 1);

/**
 * `une cérémonie s'est déroulée à la mémoire des victimes`, `une messe pour les disparus`,
 * `une cérémonie a été organisée pour rendre hommage aux marins morts`.
 */
export function inMemory({ units }: SentenceView, head: NounHead): boolean {
  if (opensInMemory(units)) return true;
  const from = head.last + 1;
  return units.some(
    ({ low }, at) =>
      at >= from &&
      (remembersAt(units, at) ||
        (low === 'pour' &&
          /^(?:les?|l'|la|ses|leurs|nos|des)$/u.test(units[at + 1]?.low ?? '') &&
          FOR_THE_DEAD.test(head.noun.phrase) &&
          isBare(units.slice(from, at)) &&
          namesDead(units, at))),
  );
}

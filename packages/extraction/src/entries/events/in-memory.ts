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

/** `À la mémoire des victimes, la ville organise une cérémonie`: told in front of everything else. */
function opensInMemory(units: readonly Unit[]): boolean {
  const [first, second, third, fourth] = units.slice(0, 4).map(({ low }) => low);
  if (first === 'à' && second === 'la')
    return third === 'mémoire' && /^(?:de|du|des|d')$/u.test(fourth ?? '');
  if (first !== 'en' || !second) return false;
  if (/^(?:mémoire|souvenir)$/u.test(second)) return /^(?:de|du|des|d')$/u.test(third ?? '');
  return (
    second === 'hommage' &&
    /^(?:à|au|aux)$/u.test(third ?? '') &&
    units.slice(3, 3 + REACH).some(({ low }) => DEAD.test(low))
  );
}

/**
 * `une cérémonie s'est déroulée à la mémoire des victimes`, `une messe pour les disparus`,
 * `une cérémonie a été organisée pour rendre hommage aux marins morts`.
 */
export function inMemory({ units }: SentenceView, head: NounHead): boolean {
  if (opensInMemory(units)) return true;
  const behind = units.slice(head.last + 1);
  const dead = (at: number) => behind.slice(at + 1, at + 1 + REACH).some(({ low }) => DEAD.test(low));
  return behind.some(({ low }, at) => {
    const [before, after] = [behind[at - 1]?.low ?? '', behind[at + 1]?.low ?? ''];
    if (/^(?:mémoire|souvenir)$/u.test(low))
      return /^(?:à|en|la)$/u.test(before) && /^(?:de|du|des|d')$/u.test(after);
    if (low === 'hommage') return /^(?:à|au|aux)$/u.test(after) && dead(at);
    return (
      low === 'pour' &&
      /^(?:les?|l'|la|ses|leurs|nos|des)$/u.test(after) &&
      FOR_THE_DEAD.test(head.noun.phrase) &&
      isBare(behind.slice(0, at)) &&
      dead(at)
    );
  });
}

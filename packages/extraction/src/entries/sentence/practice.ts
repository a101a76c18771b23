import type { EventNoun } from './event-nouns.ts';
import type { Unit } from './units.ts';

/** What one has and does, and no manoeuvres: `l'exercice du pouvoir`. */
const DONE = /^(?:pouvoir|fonctions|mandat|droits?|culte|profession|métier|responsabilités|autorité)$/u;

/** What is put together and taught nothing: `la formation d'un nouveau gouvernement`. */
const FORMED =
  /^(?:gouvernements?|cabinet|coalition|exécutif|majorité|parti|alliance|bloc|nuages?|cyclone)$/u;

/**
 * `un entraînement intensif`, `le président en exercice de l'Union`: what soldiers and players do, and who is in office, where
 * others hold manoeuvres. A training with a name, `l'entraînement « Sable »`, is an exercise.
 */
export function isPractice({ phrase }: EventNoun, units: readonly Unit[], at: number): boolean {
  const [before = '', ...behind] = [at - 1, at + 1, at + 2, at + 3].map((near) => units[near]?.low ?? '');
  if (phrase === 'formation') {
    const near = units.slice(at + 1, at + 7).map(({ low }) => low);
    const of = near.findIndex((low) => /^(?:de|d'|du|des)$/u.test(low));
    return (of === 0 || of === 1) && near.slice(of + 1, of + 5).some((low) => FORMED.test(low));
  }
  if (phrase === 'entraînement') return !/^[«"“]$/u.test(behind[0]!);
  if (phrase !== 'exercice') return false;
  return before === 'en' || (/^(?:de|d'|du|des)$/u.test(behind[0]!) && behind.some((low) => DONE.test(low)));
}

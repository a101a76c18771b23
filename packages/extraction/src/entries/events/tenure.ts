import type { SentenceView } from '../sentence/sentence-view.ts';

/** `à la tête de`, `en poste`, `en fonctions`, `aux commandes de`: what one holds since a day. */
const TENURES: ReadonlyMap<string, RegExp> = new Map([
  ['tête', /^(?:à|la)$/u],
  ['poste', /^en$/u],
  ['fonction', /^en$/u],
  ['fonctions', /^en$/u],
  ['commandes', /^aux$/u],
  ['barre', /^(?:à|la)$/u],
]);
/** Words from the tenure to the day: `à la tête de la Garde nationale depuis le 15 octobre`. */
const REACH = 10;
/** `depuis 2021` is too wide a date for a day that somebody took up a post on. */
const DAY_OR_MONTH = /^\d{4}-\d\d(?:-\d\d)?$|\.\./u;

/** The unit that names the tenure which lasts since the time at a unit, null where that is since when anything else does. */
export function tenureSince({ units }: SentenceView, at: number): number | null {
  const { time } = units[at]!;
  if (time === null || !DAY_OR_MONTH.test(time.edtf ?? '')) return null;
  const since = units[at - 1]?.low === 'le' ? at - 2 : at - 1;
  if (units[since]?.low !== 'depuis') return null;
  for (let held = since - 1; held > Math.max(0, since - REACH); held--) {
    if (TENURES.get(units[held]!.low)?.test(units[held - 1]?.low ?? '')) return held;
    if (/^[,;:.]$/u.test(units[held]!.low)) return null;
  }
  return null;
}

import type { Unit } from './units.ts';

/** `a atteint un sommet`, `ont gravi le sommet`: verbs whose summit is the highest point. */
const REACHES = /^(?:attei|touché|gravi|escalad|culmin|retomb|frôl|plafonn|hiss|surplomb|redescend|perch)/u;
const HIGH = /^(?:historique|historiques|absolu|absolus|inédit|enneigé|enneigés)$/u;
const HEIGHT =
  /^(?:etat|état|pyramide|montagne|mont|monts|tour|colline|volcan|hiérarchie|classement|pouvoir|affiche|falaise|immeuble|cathédrale|palmarès|podium|art|carrière|forme|gloire)$/u;

/** Whether `sommet` at a unit is the highest point of something, and no meeting. */
export function isPeak(units: readonly Unit[], at: number): boolean {
  if (!/^sommets?$/u.test(units[at]!.low)) return false;
  if (HIGH.test(units[at + 1]?.low ?? '')) return true;
  if (units.slice(Math.max(0, at - 4), at).some(({ low }) => REACHES.test(low))) return true;
  return (
    /^(?:de|du|d')$/u.test(units[at + 1]?.low ?? '') &&
    units.slice(at + 2, at + 4).some(({ low }) => HEIGHT.test(low))
  );
}

import { isCompassPoint } from '../../mentions/places/compass.ts';
import type { Unit } from './units.ts';

const OF = /^(?:de|du|des|d')$/u;

/** `à 70 km à l'est de Dakar`, `dans l'est du pays`, `un vent d'est`, `la côte est du Togo`: a point of the compass, no verb. */
export function isEast(units: readonly Unit[], at: number): boolean {
  if (units[at]!.low !== 'est') return false;
  const before = units[at - 1]?.low ?? '';
  if (before === "d'") return true;
  if (before === "l'")
    return OF.test(units[at + 1]?.low ?? '') || /^(?:à|dans|vers)$/u.test(units[at - 2]?.low ?? '');
  const behind = units.slice(at + 1, at + 4).map(({ text }) => text);
  return isCompassPoint(before, behind.join(' ').replaceAll("' ", "'"));
}

import { boundsOf } from '@ephemeride/domain';
import { commemorationTitles } from '../../titles/commemoration-titles.ts';
import type { CommemorationFound } from './commemoration-found.ts';
import { returnDay } from './return-day.ts';

const yearOf = (edtf: string): number => Number(boundsOf(edtf).earliest?.slice(0, 4));

/** The return of what another one of the despatch looks back to; null where none is of that year. */
function returnOf(bare: CommemorationFound, all: readonly CommemorationFound[]): CommemorationFound | null {
  const { year, ordinal } = bare.read;
  const other = all.find(
    ({ read }) => read.anniversary !== null && yearOf(read.anniversary.origin) === year - ordinal,
  );
  if (!other?.read.anniversary) return null;
  const { anniversary, countries } = other.read;
  const edtf = returnDay(anniversary.origin, year);
  const titles = commemorationTitles(ordinal, anniversary.titles, anniversary.origin);
  return {
    ...bare,
    read: { ...bare.read, anniversary, countries, titles, date: { ...bare.read.date, edtf } },
  };
}

/** Gives `En 2005, pour le cinquantenaire` what the despatch's other returns look back to; one that fits none is of nothing. */
export function withoutBare(found: readonly CommemorationFound[]): CommemorationFound[] {
  const isBare = ({ read }: CommemorationFound): boolean => read.evidence[0]?.rule === 'bare-anniversary';
  const named = found.filter((one) => !isBare(one));
  return found.flatMap((one) => (isBare(one) ? (returnOf(one, named) ?? []) : one));
}

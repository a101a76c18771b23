import { boundsOf } from '@ephemeride/domain';
import { nthDayNamed } from '../../mentions/times/rules/nth-day-named.ts';
import type { Placed } from './borrowed-time.ts';

/** `se tiendra les 18 et 19, le premier jour à Arica, le second à Tacna`: a day of the stretch that the same words name is part of it. */
export const isDayOf = (placed: Placed, times: readonly Placed[]): boolean =>
  placed.time.rule === nthDayNamed.name &&
  times.some(({ time }) => {
    const { earliest, latest } = boundsOf(time.edtf!);
    const day = placed.time.edtf!;
    return !!earliest && !!latest && earliest < latest && earliest <= day && day <= latest;
  });

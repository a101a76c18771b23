import type { CountryCode } from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';
import { datesAgree, type Occurrence } from './occurrence.ts';
import { placeOf } from './place.ts';

/** In sentences: who came is told soon after what he came for. */
const REACH = 4;

/** `Le président togolais est arrivé dans la capitale du Ghana`: who comes to where several meet takes part. */
export function arrivedFor(
  main: Occurrence,
  others: readonly Occurrence[],
  despatch: Despatch,
): CountryCode[] {
  if (main.kind !== 'CONFERENCE') return [];
  const host = placeOf(main, true, despatch)?.country ?? null;
  if (host === null) return [];
  const told = Math.min(...main.drafts.map(({ view }) => view.sentence.index));
  return others.flatMap(({ kind, drafts, date, people }) => {
    const came = drafts.find(({ rule, countries }) => rule === 'travels-to' && countries.includes(host));
    const near = came !== undefined && came.view.sentence.index - told <= REACH;
    const then = date === null || main.date === null || isAbout(date.edtf, main.date.edtf);
    return kind === 'VISIT' && near && then && came.tense === 'PAST'
      ? people.flatMap(({ country }) => (country === null || country === host ? [] : [country]))
      : [];
  });
}

/** The same month: one comes the day before. */
const isAbout = (came: string, met: string): boolean =>
  datesAgree(came, met) || came.slice(0, 7) === met.slice(0, 7);

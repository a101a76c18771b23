import { boundsOf, type DateValue, type EventStatus } from '@ephemeride/domain';
import type { Anchor } from '../../despatch.ts';
import type { Tense } from '../sentence/conjugation.ts';

const AHEAD: ReadonlySet<Tense> = new Set(['FUTURE', 'CONDITIONAL', 'INFINITIVE']);
const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d/u.test(edtf);

/** First and last day on which a despatch may have been written; null where nothing dates it. */
function written(anchor: Anchor): { first: string; last: string } | null {
  const date = anchor.dateline ?? anchor.header;
  const { earliest, latest } = date ? boundsOf(date) : { earliest: null, latest: null };
  return earliest && latest ? { first: earliest, last: latest } : null;
}

/**
 * Whether an event is over, under way or to come on the day of its despatch: by its date where that lies
 * wholly before or after, else by the tense. What is put off or called off stays so.
 */
export function statusOf(
  stated: EventStatus | null,
  tense: Tense | null,
  date: DateValue | null,
  anchor: Anchor,
): EventStatus {
  if (stated === 'POSTPONED' || stated === 'CANCELLED') return stated;
  const day = written(anchor);
  const ahead = stated === 'PLANNED' || (tense !== null && AHEAD.has(tense));
  if (!date || !day) return ahead ? 'PLANNED' : 'HELD';
  const { earliest, latest } = boundsOf(date.edtf);
  if (latest && latest < day.first && stated !== 'ONGOING') return 'HELD';
  if (earliest && earliest > day.last) return 'PLANNED';
  if (ahead) return 'PLANNED';
  const stretch = earliest !== latest && isDay(date.edtf);
  if (stated === 'ONGOING') return 'ONGOING';
  if (stretch && latest && latest > day.last) return 'ONGOING';
  if (stretch && tense === 'PRESENT' && latest && latest >= day.last) return 'ONGOING';
  return stated ?? 'HELD';
}

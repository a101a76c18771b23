import type { EventRead } from '@ephemeride/domain';
import { RETURNING } from '../kind-traits.ts';
import type { Occurrence } from './occurrence.ts';

/** `L'édition précédente`, `celle de 2019`: told of as another of what was told before. */
const isOtherEdition = ({ drafts }: Occurrence): boolean =>
  drafts.every(
    ({ edition, head }) => edition !== null && (head === null || head.phraseLast <= head.last + 1),
  );

/** Gives another edition of the main event, told of without a name, the main event's. */
export function withMainSeries(
  event: EventRead,
  occurrence: Occurrence,
  main: EventRead | undefined,
): EventRead {
  if (!main || main === event || main.series === null || event.series !== null) return event;
  if (event.kind !== main.kind || !RETURNING.has(event.kind) || !isOtherEdition(occurrence)) return event;
  return { ...event, series: main.series };
}

import type { Reading } from '@ephemeride/domain';
import type { GoldDocument } from './gold.ts';
import { scoreAgreements, scoreCommemorations, scoreEvents } from './score-entries.ts';
import { scoreBodies, scoreParts, scorePeople, scoreTimes } from './score-mentions.ts';
import { Tally } from './tally.ts';

/** Scores a reading of each gold despatch; spans match by overlap, dates by first and last day. */
export function score(golds: readonly GoldDocument[], read: (text: string) => Reading): Tally {
  const tally = new Tally();
  for (const gold of golds) {
    const reading = read(gold.text);
    for (const part of [
      scoreParts,
      scoreTimes,
      scorePeople,
      scoreBodies,
      scoreEvents,
      scoreAgreements,
      scoreCommemorations,
    ])
      part(gold, reading, tally);
  }
  return tally;
}

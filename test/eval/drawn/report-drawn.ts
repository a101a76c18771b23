import { read } from '@ephemeride/extraction';
import { scoreLeads } from '../score-leads.ts';
import { Tally } from '../tally.ts';
import { type DrawnLead, drawLeads } from './draw.ts';

const RIGHT = 'main event right (kind, date, countries)';
/** A part or pair drawn less often says nothing. */
const [FEWEST, FEWEST_TOGETHER] = [5, 8];
const PAIRS_TOLD = 40;

/** Every part, and every two parts of one despatch but the two countries. */
function partsOf({ parts }: DrawnLead): { alone: string[]; together: string[] } {
  const alone = [...new Set(parts)];
  const kept = alone.filter((part) => !part.startsWith('country') && !part.startsWith('kind'));
  const together = kept.flatMap((one, at) => kept.slice(at + 1).map((other) => `${one} + ${other}`));
  return { alone, together };
}

/** Scores each despatch by itself, so that its faults count for the parts that it was made of. */
export function scoreDrawn(leads: readonly DrawnLead[]): { whole: Tally; parts: Tally; pairs: Tally } {
  const [whole, parts, pairs] = [new Tally(), new Tally(), new Tally()];
  for (const lead of leads) {
    const one = scoreLeads([lead], (text) => read(text));
    for (const [name, { right, of }] of one.attributes) if (of > 0) whole.attribute(name, right === of);
    if (one.faults.length > 0) whole.fault(`${one.faults.join('\n')}\n${lead.text.trim()}\n`);
    const right = one.attributes.get(RIGHT)?.right === 1;
    const { alone, together } = partsOf(lead);
    for (const part of alone) parts.attribute(part, right);
    for (const pair of together) pairs.attribute(pair, right);
  }
  return { whole, parts, pairs };
}

const share = ({ right, of }: { right: number; of: number }) => right / of;

/** The rows drawn often enough, the worst first. */
const worst = (tally: Tally, fewest: number): string[] =>
  [...tally.attributes]
    .filter(([, counts]) => counts.of >= fewest)
    .sort(([, a], [, b]) => share(a) - share(b) || b.of - a.of)
    .map(
      ([name, counts]) =>
        `${(100 * share(counts)).toFixed(1).padStart(5)}  ${name}  (${counts.right} of ${counts.of})`,
    );

/** The tables of so many drawn despatches: the whole, by part, and the pairs that do worst. */
export function reportDrawn(count: number, seed: number): { whole: Tally; byPart: string } {
  const { whole, parts, pairs } = scoreDrawn(drawLeads(count, seed));
  const byPart = [
    'main event right, by part',
    ...worst(parts, FEWEST),
    '',
    'the pairs of parts that do worst',
    ...worst(pairs, FEWEST_TOGETHER).slice(0, PAIRS_TOLD),
  ].join('\n');
  return { whole, byPart };
}

import { read } from '@ephemeride/extraction';
import type { Tally } from '../tally.ts';
import { drawTimes } from './draw.ts';
import { scoreDrawnTimes } from './score-drawn-times.ts';

/** The figures of so many drawn despatches; each faulty one stands whole before its faults where they are asked for. */
export function tallyDrawnTimes(count: number, seed: number, errors: boolean): Tally {
  const drawn = drawTimes(count, seed);
  const tally = scoreDrawnTimes(drawn, (text) => read(text));
  if (!errors) return tally;
  for (const { file, text } of drawn) {
    const at = tally.faults.findIndex((fault) => fault.split(' ').includes(file));
    if (at >= 0) tally.faults.splice(at, 0, `\n${text.trimEnd()}\n`);
  }
  return tally;
}

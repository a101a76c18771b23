import { read } from '@ephemeride/extraction';
import { describe, expect, it } from 'vitest';
import { drawTimes } from '../eval/drawn-times/draw.ts';
import { scoreDrawnTimes } from '../eval/drawn-times/score-drawn-times.ts';
import { scores, type Tally } from '../eval/tally.ts';

const drawn = drawTimes(300, 2024);
const f1 = (tally: Tally, kind: string): number => Number(scores(tally.kind(kind)).f1);

describe('despatches drawn from tables of times and anniversaries', () => {
  const tally = scoreDrawnTimes(drawn, (text) => read(text));

  it('are the same of one seed, and others of another', () => {
    const texts = (count: number, seed: number) => drawTimes(count, seed).map(({ text }) => text);
    expect(texts(20, 2024)).toEqual(drawn.slice(0, 20).map(({ text }) => text));
    expect(texts(20, 2025)).not.toEqual(texts(20, 2024));
  });

  it('have each expression where it is said to stand', () => {
    for (const { text, spans } of drawn)
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('are read as they were drawn, a little above these floors', () => {
    expect(f1(tally, 'time value')).toBeGreaterThanOrEqual(99.5);
    expect(f1(tally, 'commemorations')).toBeGreaterThanOrEqual(99);
  });
});

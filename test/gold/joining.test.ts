import { describe, expect, it } from 'vitest';
import { readJoined, scoreJoining } from '../eval/score-joining.ts';
import { readSet } from '../eval/sets.ts';
import { scores, Tally } from '../eval/tally.ts';
import { ROOT } from '../root.ts';

describe('despatches of several agencies on one event', () => {
  const path = `${ROOT}test/gold/own`;

  it('are fifteen groups at least', () => {
    expect(readJoined(path)?.length).toBeGreaterThanOrEqual(15);
  });

  it('are joined as their readers would, and hardly any others', async () => {
    const tally = new Tally();
    await scoreJoining(path, readSet(path, null).golds, tally);
    const { precision, f1 } = scores(tally.kind('reports joined into events, by pair'));
    expect(Number(f1), tally.faults.filter((fault) => fault.includes('JOINED')).join('\n')).toBeGreaterThanOrEqual(
      95,
    );
    expect(Number(precision)).toBeGreaterThanOrEqual(97);
  }, 240_000);
});

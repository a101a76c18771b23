import { afterEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';

/** Frames that are drawn when the test says so. */
function frames() {
  const waiting = new Map<number, () => void>();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => waiting.set(waiting.size + 1, act).size);
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => waiting.delete(frame));
  return () => {
    for (const act of waiting.values()) act();
    waiting.clear();
  };
}

describe('what is done after the page has shown what it stands at', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('waits for the frame to be over', () => {
    const draw = frames();
    const done = vi.fn();
    afterPaint(done);
    draw();
    expect(done).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(done).toHaveBeenCalledOnce();
  });

  it.each(['before', 'after'])('is given up %s the frame', (when) => {
    const draw = frames();
    const done = vi.fn();
    const giveUp = afterPaint(done);
    if (when === 'after') draw();
    giveUp();
    draw();
    vi.runAllTimers();
    expect(done).not.toHaveBeenCalled();
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { RevisionWatch } from './revision-watch.ts';

afterEach(() => void vi.useRealTimers());

function watched() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  const store = { revision: 'a', reads: 0, fails: false };
  const watch = new RevisionWatch(async () => {
    store.reads += 1;
    if (store.fails) throw new Error('no such table');
    return store.revision;
  });
  return { store, watch };
}

describe('the revision', () => {
  it('is read once however many ask', async () => {
    const { store, watch } = watched();
    expect(await Promise.all([watch.current(), watch.current(), watch.current()])).toEqual(['a', 'a', 'a']);
    expect(store.reads).toBe(1);
  });

  it('is the present one after a change of this process', async () => {
    const { store, watch } = watched();
    await watch.current();
    store.revision = 'b';
    watch.forget();
    expect(await watch.current()).toBe('b');
  });

  it('is seen soon after a change of another process', async () => {
    const { store, watch } = watched();
    await watch.current();
    store.revision = 'b';
    await vi.advanceTimersByTimeAsync(51);
    expect(await watch.current()).toBe('b');
  });

  it('is at hand for whoever asks while it is read anew', async () => {
    const { store, watch } = watched();
    await watch.current();
    await vi.advanceTimersByTimeAsync(1000);
    const before = store.reads;
    expect(before).toBeGreaterThan(10);
    expect(await watch.current()).toBe('a');
    expect(store.reads).toBe(before);
  });

  it('is no longer read where nobody has asked for a while', async () => {
    const { store, watch } = watched();
    await watch.current();
    await vi.advanceTimersByTimeAsync(3000);
    const before = store.reads;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.reads).toBe(before);
  });

  it('is asked for anew where it could not be read', async () => {
    const { store, watch } = watched();
    store.fails = true;
    await expect(watch.current()).rejects.toThrow('no such table');
    store.fails = false;
    expect(await watch.current()).toBe('a');
  });
});

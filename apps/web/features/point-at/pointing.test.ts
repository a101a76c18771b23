import { describe, expect, it } from 'vitest';
import { createPointing } from './pointing.ts';

describe('pointing at an entry', () => {
  it('tells who listens, once for each change, until they no longer do', () => {
    const pointing = createPointing();
    const heard: (string | null)[] = [];
    const end = pointing.subscribe(() => heard.push(pointing.entry()));
    pointing.pointAt('visit');
    pointing.pointAt('visit');
    pointing.pointAt(null);
    end();
    pointing.pointAt('visit');
    expect(heard).toEqual(['visit', null]);
  });

  it('forgets the mark that was pointed at before', () => {
    const pointing = createPointing();
    const mark = { item: {}, at: {} } as never;
    pointing.pointAt('visit', mark);
    expect(pointing.mark()).toBe(mark);
    pointing.pointAt('visit');
    expect(pointing.mark()).toBeNull();
  });
});

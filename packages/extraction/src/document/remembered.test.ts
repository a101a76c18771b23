import { describe, expect, it } from 'vitest';
import { remembered } from './remembered.ts';

describe('remembered', () => {
  it('reads a line once, whatever comes of it', () => {
    const read: string[] = [];
    const lengthOf = remembered((line) => {
      read.push(line);
      return line === '' ? null : line.length;
    });
    expect(['un', '', 'un', ''].map(lengthOf)).toEqual([2, null, 2, null]);
    expect(read).toEqual(['un', '']);
  });

  it('forgets lines, so that a corpus does not fill the memory', () => {
    let asked = 0;
    const ask = remembered(() => ++asked);
    for (let line = 0; line < 1000; line++) ask(String(line));
    ask('0');
    expect(asked).toBe(1001);
  });
});

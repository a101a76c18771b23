import { describe, expect, it } from 'vitest';
import { PLANNED_ANEW, PLANNED_ONCE } from '../engine.ts';
import { StatementNames } from './statement-names.ts';

describe('statements', () => {
  it('have a name once they come again, each its own', () => {
    const names = new StatementNames();
    expect([names.nameOf('select 1'), names.nameOf('select 2')]).toEqual([null, null]);
    const [one, two] = [names.nameOf('select 1'), names.nameOf('select 2')];
    expect(one).not.toBe(null);
    expect(two).not.toBe(one);
    expect(names.nameOf('select 1')).toBe(one);
  });

  it('whose plan depends on their values have none', () => {
    const names = new StatementNames();
    const text = `select ${PLANNED_ANEW} 1`;
    expect([names.nameOf(text), names.nameOf(text), names.nameOf(text)]).toEqual([null, null, null]);
  });

  it('whose plan is kept have one from the first time on', () => {
    const names = new StatementNames();
    const text = `select ${PLANNED_ONCE} 1`;
    expect(names.nameOf(text)).not.toBe(null);
    expect(names.nameOf(text)).toBe(names.nameOf(text));
  });

  it('that are too many are sent without: a server keeps what has a name', () => {
    const names = new StatementNames();
    const given = new Set<string | null>();
    for (let number = 0; number < 1000; number++)
      for (let times = 0; times < 3; times++) given.add(names.nameOf(`select ${number}`));
    given.delete(null);
    expect(given.size).toBe(400);
  });
});

import { read } from '@ephemeride/extraction';
import { describe, expect, it } from 'vitest';
import { type GoldDocument, readGold } from '../eval/gold.ts';
import { score } from '../eval/score.ts';
import { scores, type Tally } from '../eval/tally.ts';
import { ROOT } from '../root.ts';

const tallyOf = (golds: readonly GoldDocument[]): Tally => score(golds, (text) => read(text));

const f1 = (tally: Tally, kind: string): number => Number(scores(tally.kind(kind)).f1);

const share = (tally: Tally, attribute: string): number => {
  const { right, of } = tally.attributes.get(attribute) ?? { right: 0, of: 1 };
  return (100 * right) / of;
};

describe('the five seeds', () => {
  const tally = tallyOf(readGold(`${ROOT}test/gold/seeds.json`, `${ROOT}seeds`));

  it('are read without a fault', () => {
    expect(tally.faults).toEqual([]);
  });

  it.each([...tally.kinds.keys()])('give every fact of the row %s and no other', (kind) => {
    expect(tally.kind(kind)).toMatchObject({ wrong: 0, missed: 0 });
  });

  it.each([...tally.attributes.keys()])('have every %s right', (attribute) => {
    expect(share(tally, attribute)).toBe(100);
  });
});

describe('the despatches written for the project', () => {
  const golds = readGold(`${ROOT}test/gold/own`, null);
  const tally = tallyOf(golds);

  it('are three hundred at least', () => {
    expect(golds.length).toBeGreaterThanOrEqual(300);
  });

  it('have their main event right: kind, date and countries', () => {
    expect(share(tally, 'main event right (kind, date, countries)')).toBeGreaterThanOrEqual(95);
  });

  it.each([
    ['time value', 98.5],
    ['people', 96],
    ['countries', 96],
    ['events', 93],
    ['agreements', 92.5],
    ['commemorations', 98],
  ])('reach their F1 in %s', (kind, floor) => {
    expect(f1(tally, kind)).toBeGreaterThanOrEqual(floor);
  });

  it.each([
    ['event status', 98],
    ['event countries', 89],
    ['event people', 86],
    ['event place', 71],
    ['event ordinal', 87],
    ['commemoration origin', 89],
    ['commemoration date', 96],
    ['commemoration countries', 93],
  ])('reach their share of right values in %s', (attribute, floor) => {
    expect(share(tally, attribute)).toBeGreaterThanOrEqual(floor);
  });
});

import { describe, expect, it } from 'vitest';
import { arrangePicture } from './arrange-picture.ts';
import { noonOfDay } from './instant.ts';
import type { PictureData } from './items.ts';
import { day, event, RULES } from './sample.ts';

const DATA: PictureData = {
  ...RULES,
  entries: [],
  anniversaries: [],
  window: { from: '2024-01-01', to: '2024-12-31' },
  limits: { from: '2015-01-01', to: '2030-12-31' },
  gaps: [],
  counts: null,
};
const dayOfYear = (index: number): string =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);
const crowd = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    event(String(i), day(dayOfYear((i * 37) % 366)), ['SN'], { importance: i / count }),
  );
const draw = (data: Partial<PictureData>, width = 800) => arrangePicture({ ...DATA, ...data }, width, 132);

describe('a lane', () => {
  it.each([1, 30, 100, 300])('of %i entries is at most four rows high', (count) => {
    const { lanes, items } = draw({ entries: crowd(count) });
    expect(lanes[0]?.rows).toBeLessThanOrEqual(4);
    for (const { row } of items) expect(row).toBeLessThanOrEqual(lanes[0]!.rows - 1);
  });

  it.each([30, 100, 300])('of %i entries draws or counts every one', (count) => {
    const { items } = draw({ entries: crowd(count) }, 300);
    const counted = items
      .filter(({ shape }) => shape === 'HEAP')
      .reduce((sum, { label }) => sum + Number(label), 0);
    expect(items.filter(({ shape }) => shape === 'MOMENT').length + counted).toBe(count);
  });

  it('draws all of a hundred entries where its width has room for them', () => {
    expect(draw({ entries: crowd(100) }).items.filter(({ shape }) => shape === 'HEAP')).toEqual([]);
  });

  it('cuts words where the picture ends, and no others', () => {
    const long = { title: 'Long titre '.repeat(8) };
    const { items } = draw({
      entries: [
        event('first', day('2024-01-05'), ['SN'], long),
        event('last', day('2024-12-30'), ['SN'], long),
      ],
    });
    const room = (id: string) => items.find(({ entry }) => entry === id)?.room;
    expect(room('first')).toBeNull();
    expect(room('last')).toBeGreaterThan(100);
    expect(room('last')).toBeLessThan(132);
  });

  it('names the more important where there is not room for all names', () => {
    const { items } = draw({ entries: crowd(70) });
    const mean = (named: boolean): number => {
      const some = items.filter(({ label }) => (label !== '') === named);
      return some.reduce((sum, { entry }) => sum + Number(entry), 0) / some.length;
    };
    expect(mean(true)).toBeGreaterThan(mean(false) + 10);
  });

  it('has its marks in the middle where they need fewer rows than it has', () => {
    expect(draw({ entries: [event('a', day('2024-03-01'), ['SN'])] }).items[0]?.row).toBe(0.5);
  });
});

describe('a heap', () => {
  it('reaches from the first to the last day of what it counts', () => {
    const entries = Array.from({ length: 12 }, (_, i) => event(String(i), day(dayOfYear(i)), ['SN']));
    const heap = draw({ entries }, 300).items.find(({ shape }) => shape === 'HEAP');
    expect(heap?.entry).toBeNull();
    expect(heap!.earliest! >= '2024-01-01' && heap!.latest! <= '2024-01-12').toBe(true);
  });
});

describe('the counts', () => {
  const counts = [
    { start: '2024-01-01', end: '2024-06-30', count: 1200 },
    { start: '2024-07-01', end: '2024-12-31', count: 0 },
  ];

  it('stand in a lane of their own where not everything is drawn', () => {
    const { lanes, items } = draw({ counts });
    expect(lanes.map(({ id }) => id)).toEqual(['counts']);
    expect(items).toMatchObject([{ shape: 'COUNT', label: '1200', earliest: '2024-01-01', weight: 4 }]);
  });

  it('are not written where a number would be cut off', () => {
    expect(draw({ counts }, 40).items[0]?.label).toBe('');
  });
});

describe('a postponed event', () => {
  const postponed = (linked: readonly string[]) =>
    event('a', day('2024-03-01'), ['SN'], {
      status: 'POSTPONED',
      linked: linked.map((earliest) => ({ id: earliest, date: { earliest } })),
    });

  it('has an arrow to the day on which it is held', () => {
    const { items } = draw({ entries: [postponed(['2024-09-10'])] });
    const arrow = items.find(({ shape }) => shape === 'MOVED');
    expect(arrow).toMatchObject({ start: noonOfDay('2024-03-01'), end: noonOfDay('2024-09-10'), entry: 'a' });
  });

  it('has none where no later edition is known', () => {
    expect(draw({ entries: [postponed(['2024-01-10'])] }).items.map(({ shape }) => shape)).toEqual([
      'MOMENT',
    ]);
  });
});

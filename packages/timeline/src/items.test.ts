import { describe, expect, it } from 'vitest';
import { arrangePicture } from './arrange-picture.ts';
import { noonOfDay, startOfDay } from './instant.ts';
import type { PictureData } from './items.ts';
import { agreement, anniversary, day, event, month, RULES, years } from './sample.ts';

const DATA: PictureData = {
  ...RULES,
  entries: [],
  anniversaries: [],
  window: { from: '2022-01-01', to: '2025-12-31' },
  limits: { from: '2015-01-01', to: '2030-12-31' },
  gaps: [],
  counts: null,
};
const draw = (data: Partial<PictureData>, width = 800) =>
  arrangePicture({ ...DATA, ...data }, width, 132).items;

describe('the marks of entries', () => {
  it('draw a day as a point in its middle', () => {
    const [mark] = draw({ entries: [event('a', day('2024-03-01'), ['FR', 'SN'])] });
    expect(mark).toMatchObject({ shape: 'MOMENT', start: noonOfDay('2024-03-01'), end: null, hue: 1 });
  });

  it('draw a month as an extent over all its days', () => {
    const [mark] = draw({ entries: [event('a', month('2024-02', '29'), ['SN'])] });
    expect(mark).toMatchObject({
      shape: 'EXTENT',
      start: startOfDay('2024-02-01'),
      end: startOfDay('2024-03-01'),
    });
  });

  it('draw an agreement as what lasts, an open end up to the limits', () => {
    const [mark] = draw({ entries: [agreement('a', years('2020', null), ['MA'])] });
    expect(mark).toMatchObject({ shape: 'SPAN', lane: 'agreements', end: startOfDay('2031-01-01'), hue: 2 });
  });

  it('stand in every lane of their partners under one entry', () => {
    const marks = draw({ entries: [event('a', day('2024-03-01'), ['FR', 'SN', 'MA'])] });
    expect(marks.map(({ id, entry }) => [id, entry])).toEqual([
      ['SN:a', 'a'],
      ['MA:a', 'a'],
    ]);
  });

  it('leave out what has no date', () => {
    expect(draw({ entries: [event('a', null, ['SN'])] })).toEqual([]);
  });

  it('hold their words where their extent is wide enough', () => {
    const march = { from: '2024-03-01', to: '2024-03-31' };
    const entries = [event('a', month('2024-03', '31'), ['SN'])];
    expect(draw({ entries })[0]?.inside).toBe(false);
    expect(draw({ entries, window: march })[0]?.inside).toBe(true);
  });
});

describe('the marks of anniversaries', () => {
  const liberation = anniversary('1979-01-07', 2022, 2025, [2024]);

  it('tell a mentioned return from a computed one', () => {
    const marks = draw({ anniversaries: [liberation] });
    expect(marks.map(({ label, state }) => [label, state])).toEqual([
      ['43e (1979)', 'COMPUTED'],
      ['44e (1979)', 'COMPUTED'],
      ['45e (1979)', 'HELD'],
      ['46e (1979)', 'COMPUTED'],
    ]);
  });

  it('open the entry that despatches mention, or else the anniversary', () => {
    const marks = draw({ anniversaries: [liberation] });
    expect(marks.map(({ entry }) => entry)).toEqual([
      '1979-01-07',
      '1979-01-07',
      '1979-01-07/2024',
      '1979-01-07',
    ]);
  });

  it('draw an origin on its own day once the window holds it', () => {
    const window = { from: '1979-01-01', to: '1979-01-31' };
    const marks = draw({ anniversaries: [liberation], window });
    expect(marks).toMatchObject([{ shape: 'ORIGIN', label: '7 janv. 1979', start: noonOfDay('1979-01-07') }]);
  });

  it('keep what is mentioned and jubilees where returns would crowd', () => {
    const window = { from: '1980-01-01', to: '2025-12-31' };
    const long = anniversary('1979-01-07', 1980, 2025, [2001]);
    const ordinals = (width: number) =>
      draw({ anniversaries: [long], window }, width).map(
        ({ earliest }) => Number(earliest!.slice(0, 4)) - 1979,
      );
    expect(ordinals(2400)).toHaveLength(46);
    expect(ordinals(500)).toEqual([5, 10, 15, 20, 22, 25, 30, 35, 40, 45]);
    expect(ordinals(100)).toEqual([22]);
  });

  it('leave out computed returns of folded years', () => {
    const gaps = [{ from: '1980-01-01', to: '2020-12-31' }];
    const window = { from: '1979-01-01', to: '2025-12-31' };
    const marks = draw({ anniversaries: [anniversary('1979-01-07', 1980, 2025, [1999])], window, gaps });
    expect(marks.map(({ earliest }) => earliest?.slice(0, 4))).toEqual([
      '1979',
      '1999',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
  });

  it('draw no commemoration twice', () => {
    const entry = {
      ...event('1979-01-07/2024', day('2024-01-07'), ['FR']),
      __typename: 'Commemoration' as const,
      ordinal: 45,
      jubilee: true,
    };
    const marks = draw({ anniversaries: [liberation], entries: [entry] });
    expect(marks.filter((mark) => mark.entry === '1979-01-07/2024')).toHaveLength(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InvalidWindow } from './store-error.ts';
import {
  sampleAgreement,
  sampleCommemoration,
  sampleDocument,
  sampleEvent,
  stated,
} from './testing/sample-reading.ts';
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts';

const event = (title: string, edtf: string | null, countries: string[], more = {}) =>
  sampleEvent({ title, date: edtf === null ? null : stated(edtf), countries, ...more });

let temporary: TemporaryStore;
beforeAll(async () => {
  temporary = await temporaryStore(
    sampleDocument('a', {
      events: [
        event('jour', '2024-03-05', ['VN', 'LA']),
        event('mois', '2024-03', ['VN', 'CN'], { main: false }),
        event('fin', '[2024-10..2024-12]', ['VN']),
        event('ouvert', '../2024-02-10', ['KH'], { main: false }),
        event('sans date', null, ['KH']),
        event('sans pays', '2025-01-01', []),
      ],
      agreements: [sampleAgreement()],
      commemorations: [sampleCommemoration()],
    }),
  );
});
afterAll(() => temporary.discard());

const titles = (entries: readonly { titles: { FR: string } }[]) => entries.map((entry) => entry.titles.FR);

describe('timeline', () => {
  it('holds the dated entries that overlap the window, and an anniversary only in its own year', async () => {
    const { entries, total } = await temporary.store.timeline({
      window: { from: '2024-01-01', to: '2024-12-31' },
    });
    expect(titles(entries)).toEqual(['Protocole', '45e anniversaire', 'ouvert', 'mois', 'jour', 'fin']);
    expect(total).toBe(6);
    const old = await temporary.store.timeline({ window: { from: '1979-01-07', to: '1979-01-07' } });
    expect(titles(old.entries)).toEqual(['Entrée dans Phnom Penh', 'ouvert']);
  });

  it('shows the most important in the order of dates, and says how many there are', async () => {
    const { entries, shown, total } = await temporary.store.timeline({
      window: { from: '2024-01-01', to: '2024-12-31' },
      first: 3,
    });
    expect(titles(entries)).toEqual(['45e anniversaire', 'jour', 'fin']);
    expect([shown, total]).toEqual([3, 6]);
  });

  it('counts alike what it shows all of and what it shows one of', async () => {
    const window = { from: '2024-02-08', to: '2025-01-20' };
    for (const filter of [
      {},
      { countries: ['VN'] },
      { kinds: ['OTHER' as const] },
      { types: ['ANNIVERSARY' as const] },
    ])
      for (const buckets of [400, 60, 12, 4, 2, 1]) {
        const [all, one] = await Promise.all(
          [300, 1].map((first) => temporary.store.timeline({ window, filter, buckets, first })),
        );
        expect(all!.shown).toBe(all!.total);
        const { entries: _all, shown: _shown, ...counts } = all!;
        expect(one, `${JSON.stringify(filter)} ${buckets}`).toMatchObject(counts);
      }
  });

  it('counts an entry in every month that it overlaps', async () => {
    const { density, unit } = await temporary.store.timeline({
      window: { from: '2024-02-15', to: '2024-12-31' },
      filter: { countries: ['VN'], types: ['EVENT'] },
      buckets: 12,
    });
    expect(unit).toBe('MONTH');
    expect(density.map(({ start, count }) => [start, count])).toEqual([
      ['2024-02-15', 0],
      ['2024-03-01', 2],
      ['2024-04-01', 0],
      ['2024-05-01', 0],
      ['2024-06-01', 0],
      ['2024-07-01', 0],
      ['2024-08-01', 0],
      ['2024-09-01', 0],
      ['2024-10-01', 1],
      ['2024-11-01', 1],
      ['2024-12-01', 1],
    ]);
  });

  it('counts an entry in the lane of each of its countries, and one of none in its own', async () => {
    const { lanes, total } = await temporary.store.timeline({
      filter: { types: ['EVENT'] },
      lane: 'COUNTRY',
    });
    expect(lanes.map(({ id, count }) => `${id} ${count}`)).toEqual([
      'VN 3',
      'CN 1',
      'KH 1',
      'LA 1',
      'NONE 1',
    ]);
    expect(total).toBe(5);
  });

  it('counts by bucket and lane only where that is wanted, and all the same how many there are', async () => {
    const query = { filter: { types: ['EVENT'] }, lane: 'COUNTRY' } as const;
    const whole = await temporary.store.timeline(query);
    for (const wanted of [[], ['lanes'], ['density']] as const) {
      const { density, lanes, ...rest } = await temporary.store.timeline({ ...query, wanted });
      expect(rest).toEqual({ ...whole, density: undefined, lanes: undefined });
      expect(density).toEqual(wanted.some((counts) => counts === 'density') ? whole.density : []);
      expect(lanes).toEqual(wanted.some((counts) => counts === 'lanes') ? whole.lanes : []);
    }
  });

  it('takes the extent of what matches for a window, and the same when asked again', async () => {
    const { from, to } = await temporary.store.timeline({ filter: { countries: ['CN', 'LA'] } });
    expect([from, to]).toEqual(['2024-03-01', '2024-03-31']);
    expect(await temporary.store.timeline({ filter: { countries: ['CN', 'LA'] } })).toMatchObject({
      from,
      to,
    });
  });

  it('tells a ceremony from the commemoration itself by its lane', async () => {
    const { lanes } = await temporary.store.timeline({ lane: 'KIND' });
    expect(lanes.map(({ id }) => id).sort()).toEqual([
      'AGREEMENT',
      'ANNIVERSARY',
      'COMMEMORATION_DAY',
      'MEETING',
    ]);
  });

  it('refuses a window that ends before it begins', async () => {
    const window = { from: '2024-02-01', to: '2024-01-01' };
    await expect(temporary.store.timeline({ window })).rejects.toThrow(InvalidWindow);
    await expect(
      temporary.store.timeline({ window: { from: '2024-02-30', to: '2024-03-01' } }),
    ).rejects.toThrow('not a day: 2024-02-30');
  });
});

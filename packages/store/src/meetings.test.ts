import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Id } from './records.ts';
import {
  sampleAgreement,
  sampleDocument,
  sampleEvent,
  samplePerson,
  stated,
} from './testing/sample-reading.ts';
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts';

const COUNTRY_OF: Readonly<Record<string, string>> = { Berg: 'SE', Lind: 'SE', Kham: 'LA', Sok: 'KH' };

const side = (person: string, role: 'HOST' | 'GUEST' | 'SIDE' | 'ATTENDEE' = 'SIDE') => ({
  person,
  organization: null,
  country: COUNTRY_OF[person]!,
  role,
  post: null,
  rank: null,
});
const event = (title: string, edtf: string, people: readonly ReturnType<typeof side>[], more = {}) =>
  sampleEvent({
    title,
    date: stated(edtf),
    countries: [...new Set(people.map(({ country }) => country))],
    participants: people,
    ...more,
  });

let temporary: TemporaryStore;
beforeAll(async () => {
  temporary = await temporaryStore(
    sampleDocument('a', {
      people: Object.entries(COUNTRY_OF).map(([name, country]) => samplePerson({ name, country })),
      events: [
        event('visite', '2024-03-05', [side('Berg', 'GUEST'), side('Lind', 'GUEST'), side('Kham', 'HOST')]),
        event('retour', '2024-06-10', [side('Kham', 'GUEST'), side('Berg', 'HOST')], { kind: 'VISIT' }),
        event('à trois', '2025-01-20', [side('Berg'), side('Kham'), side('Sok', 'ATTENDEE')], {
          kind: 'DIALOGUE',
        }),
        event('annulé', '2024-09', [side('Sok'), side('Kham')], { status: 'CANCELLED' }),
        event('prévu', '2025-12', [side('Sok'), side('Lind')], { status: 'PLANNED', kind: 'VISIT' }),
      ],
      agreements: [sampleAgreement({ countries: ['SE', 'KH'] })],
    }),
  );
});
afterAll(() => temporary.discard());

async function met(filter = {}, window: { from: string; to: string } | null = null) {
  const { store } = temporary;
  const { people, countries, ...rest } = await store.meetings(filter, window);
  const ids: readonly Id[] = people.flatMap(({ pair }) => pair);
  const names = new Map((await store.peopleByIds(ids)).map((person) => [person!.id, person!.name]));
  return {
    ...rest,
    people: people
      .map(
        ({ pair, count }) =>
          `${pair
            .map((id) => names.get(id))
            .sort()
            .join('-')} ${count}`,
      )
      .sort(),
    countries: countries.map(({ pair, count }) => `${pair.join('-')} ${count}`),
  };
}

describe('meetings', () => {
  it('are of people of different countries, sides of an event that took place', async () => {
    expect((await met()).people).toEqual(['Berg-Kham 3', 'Kham-Lind 1']);
  });

  it('are of countries that took part in the same event, the most often met first', async () => {
    const { countries, total, counted } = await met();
    expect(countries).toEqual(['LA-SE 3', 'KH-LA 1', 'KH-SE 1']);
    expect([total, counted]).toEqual([3, 3]);
  });

  it('keep to a window and a filter', async () => {
    const year = { from: '2024-01-01', to: '2024-12-31' };
    expect(await met({ kinds: ['VISIT'] }, year)).toEqual({
      total: 1,
      counted: 1,
      people: ['Berg-Kham 1'],
      countries: ['LA-SE 1'],
    });
  });

  it('are counted only of whom one wants to know', async () => {
    const { store } = temporary;
    const all = await store.meetings();
    expect(await store.meetings(null, null, ['total', 'people'])).toEqual({ ...all, countries: [] });
    expect(await store.meetings(null, null, ['countries'])).toEqual({ ...all, people: [] });
    expect(await store.meetings(null, null, [])).toEqual({ ...all, countries: [], people: [] });
  });

  it('are none at what is not an event, was cancelled, or is only announced', async () => {
    const none = { total: 0, counted: 0, people: [], countries: [] };
    expect(await met({ types: ['AGREEMENT'] })).toEqual(none);
    expect(await met({ statuses: ['PLANNED', 'CANCELLED'] })).toEqual(none);
    expect(await met({}, { from: '1990-01-01', to: '1990-12-31' })).toEqual(none);
  });
});

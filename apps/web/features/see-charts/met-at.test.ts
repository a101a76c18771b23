import { expect, it } from 'vitest';
import type { ChosenEvent } from './chosen-query.ts';
import { metAt } from './met-at.ts';

const COUNTRIES = { VN: 'Vietnam', LA: 'Laos', KH: 'Cambodge' } as const;
type Code = keyof typeof COUNTRIES;

const event = (id: string, codes: readonly Code[], people: readonly (readonly [string, Code])[] = []) =>
  ({
    id,
    countries: codes.map((code) => ({ code, name: COUNTRIES[code] })),
    participants: people.map(([name, code]) => ({
      role: 'SIDE',
      person: { id: name, slug: name.toLowerCase(), name },
      country: { name: COUNTRIES[code] },
    })),
  }) as unknown as ChosenEvent;

const told = (met: ReturnType<typeof metAt>) =>
  met.map(({ name, at }) => `${name} ${at.map(({ id }) => id)}`);

it('a country has met the others of its events, the most often met first', () => {
  const events = [event('a', ['VN', 'LA']), event('b', ['KH', 'VN']), event('c', ['VN', 'KH'])];
  expect(told(metAt('VN', events))).toEqual(['Cambodge b,c', 'Laos a']);
});

it('a person has met the people of other countries', () => {
  const events = [
    event(
      'a',
      ['VN', 'LA'],
      [
        ['Binh', 'VN'],
        ['Kham', 'LA'],
        ['An', 'VN'],
      ],
    ),
  ];
  expect(told(metAt('Binh', events))).toEqual(['Kham a']);
});

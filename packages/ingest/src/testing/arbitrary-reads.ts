import type { Reading } from '@ephemeride/domain';
import fc from 'fast-check';
import { agreement, commemoration, event, person, reading, stated } from './sample-reads.ts';

/** Small pools, so that documents often speak of one thing, and of things that are nearly one. */
const NAMES = ['Keo Phomma', 'Phomma Keo', 'Bounmy Keolavong', 'Bounmy Keolavang', 'Kéo Phomma'];
const DATES = ['2024-03-05', '2024-03-06', '2024-03', '2024', '[2024-03..2024-05]', '2024-03-05/2024-03-07'];
const names = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });
const countries = fc.constantFrom(['LA', 'VN'], ['VN', 'LA'], ['VN', 'LA', 'KH'], ['LA'], []);

export const arbitraryPerson = fc
  .record({
    name: fc.constantFrom(...NAMES),
    country: fc.constantFrom('LA', 'KH', null),
    role: fc.constantFrom('ministre', 'vice-ministre de la Santé', null),
  })
  .map(({ name, country, role }) => person(name, country, role));

export const arbitraryEvent = fc
  .record({
    kind: fc.constantFrom('MEETING', 'RECEPTION', 'CONFERENCE', 'SIGNING'),
    date: fc.option(fc.constantFrom(...DATES)),
    countries,
    ordinal: fc.option(fc.constantFrom(1, 2)),
    series: fc.option(fc.constantFrom('Forum des marines', 'Forum marines', 'ADMM', 'ADMM+')),
    place: fc.option(fc.constantFrom({ name: 'Hanoï', country: 'VN' }, { name: 'Hanoi', country: 'VN' })),
    main: fc.boolean(),
    status: fc.constantFrom('HELD', 'PLANNED', 'POSTPONED'),
    title: fc.constantFrom('Forum des marines', 'Entretien à Hanoï'),
    names,
  } as const)
  .map(({ names: people, ...given }) =>
    event({ ...given, people: people.map((name) => [name, 'LA'] as const) }),
  );

export const arbitraryAgreement = fc.constantFrom(
  agreement(),
  agreement({ kind: 'PLAN', period: stated('2025') }),
  agreement({ period: null }),
);

export const arbitraryCommemoration = fc.constantFrom(
  commemoration(),
  commemoration({ ordinal: 49, year: 2024 }),
  commemoration({ anniversary: null }),
);

export const arbitraryDate = fc.option(fc.constantFrom('2024-03', '2024-03-06', '2024-05'));

export const arbitraryReading: fc.Arbitrary<Reading> = fc
  .record({
    date: arbitraryDate,
    names,
    events: fc.array(arbitraryEvent, { maxLength: 3 }),
    agreements: fc.array(arbitraryAgreement, { maxLength: 2 }),
    commemorations: fc.array(arbitraryCommemoration, { maxLength: 2 }),
  })
  .map(({ names: people, ...given }) =>
    reading({ ...given, people: people.map((name) => person(name, 'LA', 'ministre')) }),
  );

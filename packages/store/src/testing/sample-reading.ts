import type {
  AgreementRead,
  CommemorationRead,
  DateValue,
  EventRead,
  Evidence,
  Localized,
  PersonRead,
  Reading,
} from '@ephemeride/domain';
import type { DocumentInput } from '../change.ts';
import { numberOfKey } from '../ids.ts';

/** Readings made by hand, for tests of what is stored. */
export const localized = (text: string): Localized => ({ FR: text, EN: text, VI: text });

export const stated = (edtf: string): DateValue => ({ edtf, basis: 'STATED', stated: edtf });

export const proof = (text: string, start = 0): Evidence => ({
  text,
  start,
  end: start + text.length,
  rule: 'sample',
});

export const sampleEvent = (event: Partial<EventRead> & { title?: string } = {}): EventRead => ({
  kind: 'MEETING',
  titles: localized(event.title ?? 'Entretien'),
  date: stated('2024-03-05'),
  status: 'HELD',
  countries: ['VN', 'LA'],
  participants: [],
  place: null,
  ordinal: null,
  series: null,
  main: true,
  topics: [],
  evidence: [proof(event.title ?? 'Entretien')],
  ...event,
});

export const sampleAgreement = (agreement: Partial<AgreementRead> = {}): AgreementRead => ({
  kind: 'PROTOCOL',
  titles: localized('Protocole'),
  period: stated('2019/2024'),
  countries: ['VN', 'KH'],
  evidence: [proof('le Protocole')],
  ...agreement,
});

export const sampleCommemoration = (commemoration: Partial<CommemorationRead> = {}): CommemorationRead => ({
  ordinal: 45,
  year: 2024,
  anniversary: {
    slug: '1979-01-07-phnom-penh',
    origin: '1979-01-07',
    titles: localized('Entrée dans Phnom Penh'),
    countries: ['KH'],
    basis: 'STATED',
  },
  date: { edtf: '2024-01-07', basis: 'COMPUTED', stated: null },
  titles: localized('45e anniversaire'),
  countries: ['KH'],
  evidence: [proof('le 45e anniversaire')],
  ...commemoration,
});

export const samplePerson = (person: Partial<PersonRead> & { name: string }): PersonRead => ({
  aliases: [],
  rank: null,
  role: null,
  organization: null,
  country: 'VN',
  mentions: [],
  ...person,
});

export const sampleReading = (reading: Partial<Reading> & { date?: string | null } = {}): Reading => {
  const { date = '2024-03', ...rest } = reading;
  return {
    document: {
      date,
      kicker: null,
      title: null,
      dateline: null,
      agency: null,
      caption: null,
      credits: [],
      related: [],
    },
    titles: localized('Une dépêche'),
    parts: [],
    times: [],
    people: [],
    organizations: [],
    countryMentions: [],
    places: [],
    countries: ['VN'],
    events: [],
    agreements: [],
    commemorations: [],
    rejections: [],
    diagnostics: [],
    ...rest,
  };
};

export const sampleDocument = (
  slug: string,
  reading: Partial<Reading> & { date?: string | null } = {},
  text = `Texte de ${slug}.`,
): DocumentInput => ({
  slug,
  path: `${slug}.txt`,
  text,
  hash: numberOfKey('sample', text).toString(16),
  readerVersion: 'sample-1',
  reading: sampleReading(reading),
});

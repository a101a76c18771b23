import type {
  AgreementRead,
  CommemorationRead,
  DateValue,
  EventRead,
  Localized,
  PersonRead,
  Reading,
} from '@ephemeride/domain';
import type { DocumentInput, Part } from '@ephemeride/store';

/** Readings made by hand, for tests of what is joined. */
export const localized = (text: string): Localized => ({ FR: text, EN: text, VI: text });
export const stated = (edtf: string): DateValue => ({ edtf, basis: 'STATED', stated: null });

type Attendee = readonly [name: string, country: string];

export const event = ({
  people = [],
  date = '2024-03-05',
  title = 'Entretien',
  ...given
}: Partial<Omit<EventRead, 'date'>> & {
  people?: readonly Attendee[];
  date?: string | null;
  title?: string;
} = {}): EventRead => ({
  kind: 'MEETING',
  titles: localized(title),
  date: date === null ? null : stated(date),
  status: 'HELD',
  countries: ['VN', 'LA'],
  participants: people.map(([person, country]) => ({
    person,
    organization: null,
    country,
    role: 'SIDE',
    post: null,
    rank: null,
  })),
  place: null,
  ordinal: null,
  series: null,
  main: true,
  topics: [],
  evidence: [{ text: title, start: 0, end: title.length, rule: 'sample' }],
  ...given,
});

export const person = (name: string, country: string | null, role: string | null = null): PersonRead => ({
  name,
  aliases: [],
  rank: null,
  role,
  organization: null,
  country,
  mentions: [],
});

export const agreement = (given: Partial<AgreementRead> = {}): AgreementRead => ({
  kind: 'PROTOCOL',
  titles: localized('Protocole de défense'),
  period: stated('2025/2029'),
  countries: ['VN', 'LA'],
  evidence: [{ text: 'le protocole', start: 0, end: 12, rule: 'sample' }],
  ...given,
});

export const commemoration = (given: Partial<CommemorationRead> = {}): CommemorationRead => ({
  ordinal: 50,
  year: 2025,
  anniversary: {
    slug: '1975-04-30-reunification',
    origin: '1975-04-30',
    titles: localized('Réunification'),
    countries: ['VN'],
    basis: 'COMPUTED',
  },
  date: { edtf: '2025-04-30', basis: 'COMPUTED', stated: null },
  titles: localized('50e anniversaire de la réunification'),
  countries: ['VN'],
  evidence: [{ text: 'le 50e anniversaire', start: 0, end: 19, rule: 'sample' }],
  ...given,
});

/** A part of a document named by a letter; documents come a day after each other. */
export const part = <Read>(document: string, read: Read, documentDate: string | null = null): Part<Read> => ({
  key: `${document} ${JSON.stringify(read).length}`,
  document,
  documentDate: documentDate ?? `2024-06-${String((document.codePointAt(0)! % 26) + 1).padStart(2, '0')}`,
  read,
  reports: 1,
});

export const reading = ({
  date = '2024-03',
  ...given
}: Partial<Reading> & { date?: string | null } = {}): Reading => ({
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
  countries: [],
  events: [],
  agreements: [],
  commemorations: [],
  rejections: [],
  diagnostics: [],
  ...given,
});

export const input = (slug: string, of: Reading): DocumentInput => ({
  slug,
  path: `${slug}.txt`,
  text: `Texte de ${slug}`,
  hash: slug,
  readerVersion: 'sample',
  reading: of,
});

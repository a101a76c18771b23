import {
  localized,
  proof,
  sampleAgreement,
  sampleCommemoration,
  sampleDocument,
  sampleEvent,
  samplePerson,
  stated,
  type TemporaryStore,
  temporaryStore,
} from '@ephemeride/store/testing';

const SEEN = 'Anna Berg a rendu visite à Kham Sy';
const VISIT_TEXT = `date 2024-03-05 Vientiane, 5 mars (AFP) - ${SEEN}.`;
const SEEN_AT = VISIT_TEXT.indexOf(SEEN);

const visit = sampleDocument(
  'visite',
  {
    date: '2024-03-05',
    titles: localized('Anna Berg à Vientiane'),
    countries: ['SE', 'LA'],
    document: {
      date: '2024-03-05',
      kicker: null,
      title: 'Anna Berg à Vientiane',
      dateline: { place: 'Vientiane', date: '2024-03-05', agency: 'AFP' },
      agency: 'AFP',
      caption: null,
      credits: ['AFP'],
      related: [],
    },
    parts: [{ kind: 'HEADER', start: 0, end: 15 }],
    people: [
      samplePerson({
        name: 'Anna Berg',
        country: 'SE',
        role: 'ministre',
        mentions: [{ start: SEEN_AT, end: SEEN_AT + 'Anna Berg'.length, rule: 'bare-name' }],
      }),
      samplePerson({ name: 'Kham Sy', country: 'LA' }),
    ],
    organizations: [{ name: 'Institut du Mékong', aliases: ['IM'], country: 'LA', mentions: [] }],
    events: [
      sampleEvent({
        title: 'Visite de Anna Berg',
        kind: 'VISIT',
        date: stated('2024-03-05'),
        countries: ['SE', 'LA'],
        place: { name: 'Vientiane', country: 'LA' },
        participants: [
          {
            person: 'Anna Berg',
            organization: null,
            country: 'SE',
            role: 'GUEST',
            post: 'ministre',
            rank: null,
          },
          { person: 'Kham Sy', organization: null, country: 'LA', role: 'HOST', post: null, rank: 'général' },
          {
            person: null,
            organization: 'Institut du Mékong',
            country: 'LA',
            role: 'ATTENDEE',
            post: null,
            rank: null,
          },
        ],
        evidence: [proof(SEEN, SEEN_AT)],
      }),
      sampleEvent({
        title: 'Rencontre en marge',
        date: stated('2024-03'),
        countries: ['SE', 'LA'],
        place: { name: 'Bangkok', country: 'TH' },
        main: false,
      }),
      sampleEvent({
        title: 'Exercice commun',
        kind: 'EXERCISE',
        status: 'PLANNED',
        date: stated('[2024-10..2024-12]'),
        countries: ['SE'],
        main: false,
      }),
    ],
    diagnostics: [
      {
        severity: 'warning',
        code: 'weekday-mismatch',
        message: '5 March 2024 is a Tuesday',
        start: 0,
        end: 15,
      },
    ],
  },
  VISIT_TEXT,
);

const protocol = sampleDocument('protocole', {
  date: '2024-02',
  countries: ['KH'],
  titles: { FR: 'Un protocole', EN: 'A protocol', VI: 'Một nghị định thư' },
  agreements: [sampleAgreement({ countries: ['SE', 'LA'] })],
  commemorations: [sampleCommemoration()],
});

/** A store with two invented despatches: a visit with its guest and host, and a protocol beside an anniversary. */
export const sampleCorpus = (): Promise<TemporaryStore> => temporaryStore(visit, protocol);

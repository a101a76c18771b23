import type { About } from './file-format.ts';
import type { Taken } from './taken.ts';

/** What the tests of files take away. */
export const ABOUT: About = {
  name: 'Éphéméride',
  url: 'https://chrono.example/?window=2031',
  window: { from: '2031-01-01', to: '2031-12-31' },
  language: 'fr',
  taken: new Date('2031-06-01T08:09:10Z'),
};

/** A visit of two days, told by one despatch. */
export const VISIT: Taken = {
  id: 'RXZlbnQ6MQ',
  type: 'Event',
  kind: 'Visite',
  status: 'PLANNED',
  title: 'Awa Ndiaye en visite à Lisbonne',
  date: {
    edtf: '2031-05-12/2031-05-13',
    earliest: '2031-05-12',
    latest: '2031-05-13',
    precision: 'INTERVAL',
    approximate: false,
    basis: 'STATED',
    stated: 'les 12 et 13 mai',
    display: '12–13 mai 2031',
  },
  countries: [
    { code: 'SN', name: 'Sénégal' },
    { code: 'PT', name: 'Portugal' },
  ],
  place: 'Lisbonne, Portugal',
  people: ['Awa Ndiaye'],
  organizations: [],
  topics: ['Pêche'],
  quotes: [{ text: 'Awa Ndiaye se rendra à Lisbonne les 12 et 13 mai', document: 'dakar/visite' }],
  sources: [
    { slug: 'dakar/visite', agency: 'APS', title: 'Visite', date: '2031-05-02', line: 'APS, 2 mai 2031' },
  ],
  url: 'https://chrono.example/events/RXZlbnQ6MQ',
};

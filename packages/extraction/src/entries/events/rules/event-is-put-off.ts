import type { EventStatus } from '@ephemeride/domain';
import { carried, objectHeads, subjectHead } from '../carriers.ts';
import { verbRule } from '../verb-rule.ts';

const STATUS: Readonly<Record<string, EventStatus>> = {
  reporter: 'POSTPONED',
  ajourner: 'POSTPONED',
  différer: 'POSTPONED',
  repousser: 'POSTPONED',
  décaler: 'POSTPONED',
  annuler: 'CANCELLED',
};

/** `la visite a été reportée`, `le sommet est annulé`, `ont ajourné la session`. */
export const eventIsPutOff = verbRule({
  name: 'event-is-put-off',
  verbs: Object.keys(STATUS),
  voices: ['PASSIVE', 'ACTIVE'],
  unfinite: true,
  read: (place) => {
    const active = place.verb.voice === 'ACTIVE';
    const head = active ? objectHeads(place, null)[0] : subjectHead(place);
    const status = STATUS[place.verb.lemma];
    if (!head || !status) return null;
    return carried('event-is-put-off', place, head, { status, bySubject: active });
  },
  examples: [
    {
      text: 'date 2024-05-16\n\nLa visite officielle du président malgache Jean Rakoto au Canada, prévue le 20 mai, a été reportée.',
      finds: { kind: 'VISIT', status: 'POSTPONED', countries: ['MG', 'CA'] },
    },
    {
      text: 'date 2023-11-06\n\nLe sommet franco-allemand, prévu le 10 novembre à Metz, est annulé.',
      finds: { kind: 'CONFERENCE', date: '2023-11-10', status: 'CANCELLED' },
    },
    {
      text: 'date 2025-03-03\n\nBeyrouth et Berne ont ajourné les consultations politiques prévues en mars.',
      finds: { kind: 'DIALOGUE', date: '2025-03', status: 'POSTPONED' },
    },
  ],
});

import { clauseAt, peopleIn, timesIn } from '../../sentence/sentence-view.ts';
import type { Draft, EventRule } from '../draft.ts';
import { draft } from '../drafting.ts';
import { tenureSince } from '../tenure.ts';

/** Units in front of a tenure in which its holder is named. */
const HOLDER = 14;

/** `X, à la tête de la Garde nationale depuis le 15 octobre`, `en poste depuis avril`: the day on which somebody took up what he holds. */
export const inPostSince: EventRule = {
  name: 'in-post-since',
  read: (view) =>
    timesIn(view, 0, view.units.length - 1).flatMap(({ at }): Draft[] => {
      const held = tenureSince(view, at);
      const holder = held === null ? undefined : peopleIn(view, Math.max(0, held - HOLDER), held).at(-1);
      if (held === null || !holder) return [];
      return [
        draft({
          rule: 'in-post-since',
          kind: 'APPOINTMENT',
          view,
          clause: clauseAt(view, held),
          first: held - 1,
          last: at,
          anchor: at,
          verb: null,
          tense: null,
          status: 'HELD',
          firmness: 'NAMED',
          actors: [{ person: holder.person, country: holder.person.country, role: 'SIDE' }],
        }),
      ];
    }),
  examples: [
    {
      text: 'date 2025-01-28\n\nUn incendie a été éteint mardi près de Riga. Le général letton Janis Ozols, à la tête de la Garde nationale depuis le 15 octobre, a salué les pompiers.',
      finds: { kind: 'APPOINTMENT', date: '2024-10-15', status: 'HELD', people: ['Janis Ozols'] },
    },
    {
      text: 'date 2024-05-14\n\nL’ambassadrice de Belgique au Togo, Anne Claes, en poste depuis avril 2023, a visité lundi un dispensaire.',
      finds: { kind: 'APPOINTMENT', date: '2023-04', people: ['Anne Claes'] },
    },
    {
      text: 'date 2024-05-14\n\nLe ministre suisse Marc Favre, en poste depuis 2021, a visité lundi un chantier.',
      finds: null,
    },
    {
      text: 'date 2024-05-14\n\nLe ministre suisse Marc Favre est à Rome depuis lundi.',
      finds: null,
    },
  ],
};

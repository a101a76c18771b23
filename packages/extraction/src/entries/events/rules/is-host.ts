import { subjectOf } from '../../sentence/actors.ts';
import { carried } from '../carriers.ts';
import type { Draft, EventRule } from '../draft.ts';
import { inRole } from '../drafting.ts';

/** `le Cambodge sera l'hôte du XXe Sommet, en 2026`: the host is the subject, the event stands behind `hôte de`. */
export const isHost: EventRule = {
  name: 'is-host',
  read: (view) =>
    view.clauses.flatMap((clause): Draft[] => {
      const { verb } = clause;
      if (verb?.lemma !== 'être' || verb.negated) return [];
      const host = view.units.findIndex(
        (unit, at) => at > verb.last && at <= verb.last + 4 && unit.low === 'hôte',
      );
      const head =
        host < 0 ? undefined : view.heads.find((one) => one.first > host && one.preposition === 'de');
      if (!head || head.phraseFirst > host + 2) return [];
      const subject = subjectOf(view, clause);
      const place = { view, clause, verb, finite: true, subject: () => subject };
      const told = carried('is-host', place, head);
      return [{ ...told, bySubject: 'HOST', anaphor: subject.anaphor, actors: inRole(subject, 'HOST') }];
    }),
  examples: [
    {
      text: 'date 2024-05-21\n\nLa Lettonie sera l’hôte du sommet des pays nordiques et baltes, le 12 septembre à Riga.',
      finds: { kind: 'CONFERENCE', date: '2024-09-12', status: 'PLANNED', countries: ['LV'] },
    },
    {
      text: 'date 2023-02-10\n\nLe Ghana était jeudi l’hôte de la 3e réunion ministérielle sur la pêche.',
      finds: { kind: 'CONFERENCE', date: '2023-02-09', countries: ['GH'] },
    },
    {
      text: 'date 2025-01-20\n\nLe ministre danois Lars Holm a été lundi l’hôte de son collègue.',
      finds: null,
    },
  ],
};

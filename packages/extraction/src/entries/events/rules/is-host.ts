import { actorsIn, subjectOf } from '../../sentence/actors.ts';
import type { Unit } from '../../sentence/units.ts';
import { carried } from '../carriers.ts';
import type { Draft, EventRule } from '../draft.ts';
import { changed, inRole, toldByVerb } from '../drafting.ts';
import { namesPeople } from '../guests.ts';

/** `l'hôte, du 3 au 5 juin, des manœuvres`: the day that stands between is no part of the phrase. */
const isOfPhrase = ({ low, time }: Unit): boolean =>
  time === null && !/^(?:,|du|de|des|le|les|la|l'|d')$/u.test(low);

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
      const subject = subjectOf(view, clause);
      // `a été mercredi l'hôte de son homologue`: a guest or a host, and no event beside.
      if (
        host >= 0 &&
        !head &&
        verb.tense === 'PAST' &&
        namesPeople(view, host + 1, Math.min(clause.last, host + 9))
      ) {
        const other = actorsIn(view, host + 1, clause.last, true);
        const actors = [...inRole(subject, 'SIDE'), ...inRole(other, 'SIDE')];
        return [
          toldByVerb('is-host', 'RECEPTION', { view, clause, verb }, { actors, anaphor: subject.anaphor }),
        ];
      }
      const between = view.units.slice(host + 1, head?.phraseFirst ?? host).filter(isOfPhrase);
      if (!head || between.length > 1) return [];
      const place = { view, clause, verb, finite: true, subject: () => subject };
      const told = carried('is-host', place, head);
      return [
        changed(told, { bySubject: 'HOST', anaphor: subject.anaphor, actors: inRole(subject, 'HOST') }),
      ];
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
      text: 'date 2025-01-21\n\nLe ministre danois Lars Holm a été lundi à Riga l’hôte de son homologue letton.',
      finds: { kind: 'RECEPTION', date: '2025-01-20', countries: ['DK', 'LV'] },
    },
    {
      text: 'date 2025-01-21\n\nLe ministre danois Lars Holm est l’hôte idéal, selon la presse.',
      finds: null,
    },
  ],
};

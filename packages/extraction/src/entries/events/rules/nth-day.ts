import type { EventKind } from '@ephemeride/domain';
import { LASTING } from '../../kind-traits.ts';
import { subjectOf } from '../../sentence/actors.ts';
import { clauseAt } from '../../sentence/sentence-view.ts';
import { sidesIn } from '../../sentence/side-countries.ts';
import { countriesOfHead, peopleOfHead, subjectRole } from '../around-head.ts';
import type { Draft, EventRule } from '../draft.ts';
import { clauseEnd, clauseStart, draft, inRole } from '../drafting.ts';
import { dayBefore } from '../nth-day.ts';

const goesOn = (kind: EventKind): boolean => LASTING.has(kind) || kind === 'OTHER';

/** `ont sauté mercredi, au troisième jour de l'exercice`: what is done on a day of an event tells that the event goes on. */
export const nthDay: EventRule = {
  name: 'nth-day',
  read: (view) =>
    view.heads.flatMap((head): Draft[] => {
      const clause = clauseAt(view, head.first);
      const verb = clause?.verb;
      if (!clause || !verb || verb.negated || !goesOn(head.noun.kind) || !dayBefore(view, head)) return [];
      if (!/^(?:PAST|PRESENT|IMPERFECT)$/u.test(verb.tense)) return [];
      const own = head.determiner === 'POSSESSIVE';
      const doing = own ? subjectOf(view, clause) : null;
      return [
        draft({
          rule: 'nth-day',
          kind: head.noun.kind,
          view,
          clause,
          first: clauseStart(view, clause),
          last: clauseEnd(view, clause),
          anchor: verb.last,
          head,
          verb,
          actors: [
            ...(doing ? inRole(doing, subjectRole(head.noun.kind)) : []),
            ...peopleOfHead(view, clause, head),
          ],
          anaphor: doing?.anaphor ?? null,
          countries: [
            ...new Set([
              ...countriesOfHead(view, clause, head),
              ...(head.noun.kind === 'EXERCISE' ? sidesIn(view, clause.first, head.phraseFirst) : []),
            ]),
          ],
        }),
      ];
    }),
  examples: [
    {
      text: 'date 2024-06-20\n\nQuarante plongeurs croates ont nagé jeudi avec leurs camarades grecs au deuxième jour de l’exercice « Sirène ».',
      finds: { kind: 'EXERCISE', date: '2024-06-19', status: 'ONGOING', countries: ['HR', 'GR'] },
    },
    {
      text: 'date 2025-02-04\n\nLes trains étaient vides mardi au Portugal, au premier des trois jours de grève décrétés par les syndicats.',
      finds: { kind: 'OTHER', date: '2025-02-04/2025-02-06', status: 'ONGOING', countries: ['PT'] },
    },
    {
      text: 'date 2024-10-09\n\nLe président kényan Daniel Otieno a visité mercredi une usine, au troisième et dernier jour de sa visite officielle en Pologne.',
      finds: { kind: 'VISIT', date: '2024-10-07/2024-10-09', countries: ['KE', 'PL'] },
    },
    {
      text: 'date 2024-10-09\n\nLes délégués sont repartis mercredi, au lendemain du troisième jour.',
      finds: null,
    },
  ],
};

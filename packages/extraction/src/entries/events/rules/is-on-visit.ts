import type { NounHead } from '../../sentence/noun-heads.ts';
import { carried } from '../carriers.ts';
import { headsAfter } from '../drafting.ts';
import { TRAVELLERS } from '../travellers.ts';
import { type VerbPlace, verbRule } from '../verb-rule.ts';

/** How many words may stand between: `est depuis lundi à Tbilissi, en visite officielle`. */
const REACH = 9;

const visitOf = ({ view, clause, verb }: VerbPlace): NounHead | undefined =>
  headsAfter(view, clause, verb.last).find(
    (head) =>
      head.noun.kind === 'VISIT' &&
      head.preposition === 'en' &&
      head.determiner === 'NONE' &&
      head.first - verb.last <= REACH,
  );

/** `X est en visite à Rabat`, `se trouve en voyage officiel au Kenya`: the subject is who visits. */
export const isOnVisit = verbRule({
  name: 'is-on-visit',
  verbs: ['être', 'trouver', 'arriver', 'séjourner'],
  voices: ['ACTIVE', 'REFLEXIVE'],
  read: (place) => {
    const { view, clause, verb, finite } = place;
    const visit = finite && !clause.relative ? visitOf(place) : undefined;
    if (!visit) return null;
    const who = place.subject();
    const described = view.units.slice(clause.first, verb.first).some(({ low }) => TRAVELLERS.test(low));
    if (who.people.length === 0 && who.anaphor === null && !described) return null;
    return carried('is-on-visit', place, visit, { bySubject: true });
  },
  examples: [
    {
      text: 'date 2024-10-01\n\nLe ministre estonien de la Défense, Juhan Tamm, est en visite de travail à Tunis mardi et mercredi.',
      finds: {
        kind: 'VISIT',
        date: '2024-10-01/2024-10-02',
        countries: ['EE', 'TN'],
        people: ['Juhan Tamm'],
      },
    },
    {
      text: 'date 2023-06-14\n\nLa présidente suisse Claire Favre est depuis lundi à Dakar, en visite officielle.',
      finds: { kind: 'VISIT', date: '2023-06-12', countries: ['CH', 'SN'], people: ['Claire Favre'] },
    },
    {
      text: 'date 2025-03-04\n\nLe musée sera en visite libre samedi.',
      finds: null,
    },
  ],
});

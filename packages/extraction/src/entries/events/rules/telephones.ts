import { objectsOf } from '../../sentence/actors.ts';
import { isDistant } from '../distance.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

/** `X a téléphoné à Y`, `X a appelé Y au téléphone`. */
export const telephones = verbRule({
  name: 'telephones',
  verbs: ['téléphoner', 'appeler', 'joindre', 'remercier', 'féliciter'],
  voices: ['ACTIVE', 'REFLEXIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    if (!finite || (verb.lemma !== 'téléphoner' && !isDistant(view, verb.last, clause.last))) return null;
    // `a remercié au téléphone son homologue`: right behind the verb, else it is a call spoken of.
    const said = /^(?:remercier|féliciter)$/u.test(verb.lemma);
    if (said && !isDistant(view, verb.last + 1, verb.last + 3)) return null;
    const callers = subject();
    const called = objectsOf(view, clause, verb.last + 1);
    if (callers.people.length + called.people.length < 2) return null;
    return toldByVerb(
      'telephones',
      'CALL',
      { view, clause, verb },
      {
        bySubject: 'SIDE',
        actors: [...inRole(callers, 'SIDE'), ...inRole(called, 'SIDE')],
      },
    );
  },
  examples: [
    {
      text: 'date 2024-02-15\n\nLe chancelier allemand Jonas Weber a téléphoné mercredi au président malgache Jean Rakoto.',
      finds: { kind: 'CALL', date: '2024-02-14', countries: ['DE', 'MG'] },
    },
    {
      text: 'date 2023-09-10\n\nLe roi du Maroc a téléphoné à la nation.',
      finds: null,
    },
    {
      text: 'date 2023-09-10\n\nLe Premier ministre samoan Tavita Leota a remercié au téléphone, samedi soir, le Premier ministre tongien, Sione Havea.',
      finds: { kind: 'CALL', date: '2023-09-09', countries: ['WS', 'TO'] },
    },
    {
      text: 'date 2022-12-30\n\nLe Premier ministre belge Paul Maes téléphonera vendredi au Premier ministre canadien Ian Moore.',
      finds: { kind: 'CALL', date: '2022-12-30', countries: ['BE', 'CA'] },
    },
  ],
});

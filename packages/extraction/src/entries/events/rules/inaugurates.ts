import { actorsIn } from '../../sentence/actors.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

/** `a inauguré le nouveau consulat`, `a été inaugurée mardi`: what is opened is no fair and no meeting. */
export const inaugurates = verbRule({
  name: 'inaugurates',
  verbs: ['inaugurer'],
  voices: ['ACTIVE', 'PASSIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    if (
      !finite ||
      view.heads.some(
        (head) => head.first >= clause.first && head.last <= clause.last && head.preposition === null,
      )
    )
      return null;
    const who = verb.voice === 'ACTIVE' ? subject() : actorsIn(view, verb.last + 1, clause.last, true);
    return toldByVerb(
      'inaugurates',
      'OTHER',
      { view, clause, verb },
      {
        bySubject: verb.voice === 'ACTIVE' ? 'ATTENDEE' : null,
        actors: inRole(who, 'ATTENDEE'),
        anaphor: who.anaphor,
      },
    );
  },
  examples: [
    {
      text: 'date 2024-04-17\n\nLa ministre suisse Claire Favre a inauguré mardi le nouveau consulat de Genève à Antananarivo.',
      finds: { kind: 'OTHER', date: '2024-04-16', people: ['Claire Favre'] },
    },
    {
      text: 'date 2023-05-05\n\nUn centre de déminage a été inauguré jeudi à Tyr par le général libanais Karim Haddad.',
      finds: { kind: 'OTHER', date: '2023-05-04', people: ['Karim Haddad'] },
    },
    {
      text: 'date 2025-10-10\n\nLe président sénégalais Abdou Sarr inaugurera le 20 octobre le port de Ndayane.',
      finds: { kind: 'OTHER', date: '2025-10-20', status: 'PLANNED' },
    },
  ],
});

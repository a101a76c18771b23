import { subjectOf } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

const OBJECT = /^(?:le|la|l'|les)$/u;
/** Verbs between whose subject and object pronoun a second pronoun may stand: `l'y recevra`. */
const Y = /^(?:y|en)$/u;

/** What one does who goes to somebody: not a journey, which is what is told of then. */
const CALLS_ON = /^(?:aller|venir|voir|dire|passer|présenter|remettre)$/u;

/** `L'ambassadeur est allé saluer mardi le roi, qui l'a reçu au palais`: the main clause that tells when one was received; null where none does. */
function calledOn(view: SentenceView, { first, relative }: Clause): Clause | null {
  if (!relative || !/^(?:qui|où)$/u.test(view.units[first]!.low)) return null;
  const main = view.clauses.findLast((one) => one.last < first && one.verb !== null && !one.relative);
  const called = main && CALLS_ON.test(main.verb!.lemma) && !main.verb!.negated;
  return called && timesIn(view, main.first, main.last).length > 0 ? main : null;
}

/** `Le président le recevra demain`, `Elle l'a rencontrée mardi`: whom the pronoun stands for is put in when the whole text is read. */
export const seesThem = verbRule({
  name: 'sees-them',
  verbs: ['recevoir', 'accueillir', 'rencontrer'],
  voices: ['ACTIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    const before = view.units[verb.first - 1]?.low ?? '';
    const pronoun = Y.test(before) ? verb.first - 2 : verb.first - 1;
    if (!finite || pronoun <= clause.first || !OBJECT.test(view.units[pronoun]!.low)) return null;
    const main = verb.lemma === 'recevoir' ? calledOn(view, clause) : null;
    if (main) {
      const guests = subjectOf(view, main);
      return guests.people.length + guests.countries.length === 0
        ? null
        : // Nobody is to be put in for the pronoun: both stand in this sentence.
          toldByVerb(
            'is-received',
            'RECEPTION',
            { view, clause: main, verb: main.verb! },
            { bySubject: 'GUEST', actors: [...inRole(guests, 'GUEST'), ...inRole(subject(), 'HOST')] },
          );
    }
    const who = subject();
    // Without a day it goes on about what was told before, and without a host a prize may be what was received.
    if (who.people.length === 0 || timesIn(view, clause.first, clause.last).length === 0) return null;
    const meets = verb.lemma === 'rencontrer';
    const role = meets ? 'SIDE' : 'HOST';
    return toldByVerb(
      'sees-them',
      meets ? 'MEETING' : 'RECEPTION',
      { view, clause, verb },
      { bySubject: role, actors: inRole(who, role) },
    );
  },
  examples: [
    {
      text: 'date 2024-10-09\n\nLe ministre polonais Jan Nowak est arrivé lundi au Maroc. Le général marocain Driss Alaoui le recevra jeudi à Rabat.',
      finds: {
        kind: 'RECEPTION',
        date: '2024-10-10',
        status: 'PLANNED',
        countries: ['PL', 'MA'],
        people: ['Jan Nowak', 'Driss Alaoui'],
      },
    },
    {
      text: 'date 2024-10-09\n\nLa ministre estonienne Kadri Saar est arrivée lundi à Lomé. Le président togolais Paul Ayité l’a reçue mardi.',
      finds: { kind: 'RECEPTION', date: '2024-10-08', countries: ['EE', 'TG'] },
    },
    {
      text: 'date 2024-10-09\n\nUn prix a été créé à Lomé. Le romancier togolais Paul Ayité l’a reçu mardi.',
      finds: null,
    },
  ],
});

import type { CountryCode } from '@ephemeride/domain';
import type { Clause } from '../../sentence/clauses.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { destinations } from '../around-head.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { verbRule } from '../verb-rule.ts';

const ARRIVES = /^(?:arriver|débarquer|entrer)$/u;
/** Units in front of the participle that may open the sentence. */
const OPENING = 2;

/** The participle that opens the clause or the phrase set off in front of it: `Arrivé lundi, X a regagné …`. */
function arrival(view: SentenceView, clause: Clause): VerbGroup | null {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  const from = before && before.verb === null ? before : clause;
  return (
    from.inner.find(
      ({ tense, lemma, first }) =>
        tense === 'PARTICIPLE' &&
        ARRIVES.test(lemma) &&
        (first <= from.first + OPENING || isAside(view, first)),
    ) ?? null
  );
}

/** `Mme X, arrivée lundi, quittera l'île mercredi`: right behind the name and its comma. */
const isAside = ({ units }: SentenceView, first: number): boolean =>
  units[first - 1]?.low === ',' && units[first - 2]?.person != null;

/** `quittera le Togo vendredi`: where the visit was paid. */
const countryLeft = ({ countries }: SentenceView, { lemma, last }: VerbGroup): CountryCode[] =>
  lemma === 'quitter'
    ? countries
        .filter(({ unit, form }) => form === 'NAME' && unit > last && unit <= last + 2)
        .map(({ code }) => code)
    : [];

/** `Arrivé lundi, X a regagné Accra mercredi soir`: a visit told by its first and its last day. */
export const comesAndGoes = verbRule({
  name: 'comes-and-goes',
  verbs: ['quitter', 'regagner', 'rentrer', 'retourner', 'repartir'],
  voices: ['ACTIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    const came = finite && verb.tense !== 'INFINITIVE' ? arrival(view, clause) : null;
    if (!came) return null;
    const first = timesIn(view, came.last + 1, verb.first - 1);
    const last = timesIn(view, verb.last + 1, clause.last);
    if (first.length !== 1 || last.length === 0) return null;
    const guests = subject();
    if (guests.people.length === 0 && guests.anaphor === null) return null;
    return toldByVerb(
      'comes-and-goes',
      'VISIT',
      { view, clause, verb },
      {
        first: Math.min(came.first, clause.first),
        bySubject: 'GUEST',
        actors: inRole(guests, 'GUEST'),
        anaphor: guests.anaphor,
        // Who has come and will leave is there.
        tense: verb.tense === 'FUTURE' ? 'PRESENT' : verb.tense,
        countries: [...destinations(view, came.last + 1, verb.first - 1), ...countryLeft(view, verb)],
      },
    );
  },
  examples: [
    {
      text: 'date 2025-03-14\n\nLe président chilien Juan Paz a visité le Ghana. Arrivé mardi à Accra, M. Paz a regagné Santiago jeudi soir.',
      finds: { kind: 'VISIT', date: '2025-03-11/2025-03-13', status: 'HELD', countries: ['CL', 'GH'] },
    },
    {
      text: 'date 2025-03-14\n\nArrivée lundi à Oslo, la ministre béninoise Rosa Adjovi a quitté la Norvège jeudi.',
      finds: { kind: 'VISIT', date: '2025-03-10/2025-03-13', countries: ['BJ', 'NO'] },
    },
    {
      text: 'date 2025-03-12\n\nLe Ghana fête son indépendance. La présidente chilienne Rosa Paz, arrivée lundi à Accra, quittera le pays jeudi.',
      finds: { kind: 'VISIT', date: '2025-03-10/2025-03-13', countries: ['CL', 'GH'] },
    },
    {
      text: 'date 2025-03-14\n\nArrivé lundi, le froid a quitté jeudi le nord du Chili.',
      finds: null,
    },
  ],
});

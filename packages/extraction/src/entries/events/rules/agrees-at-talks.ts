import type { CountryCode, EventKind } from '@ephemeride/domain';
import { type Actors, actorsIn } from '../../sentence/actors.ts';
import { isDistant } from '../../sentence/distance.ts';
import type { NounHead } from '../../sentence/noun-heads.ts';
import { timesIn, unitAmong } from '../../sentence/sentence-view.ts';
import { DURING } from '../borrowed-time.ts';
import { carried } from '../carriers.ts';
import { headsAfter, inRole, toldByVerb } from '../drafting.ts';
import { type VerbPlace, verbRule } from '../verb-rule.ts';

const TALKS: ReadonlySet<EventKind> = new Set(['MEETING', 'DIALOGUE', 'CALL']);

/** The talks in whose course something is agreed, told for the first time: `au terme de leur deuxième réunion`, `lors d'un entretien avec …`. */
const talksOf = ({ view, clause, verb }: VerbPlace): NounHead | undefined =>
  headsAfter(view, clause, verb.last).find(
    ({ noun, preposition, determiner, last, phraseLast, ordinal }) =>
      TALKS.has(noun.kind) &&
      DURING.test(preposition ?? '') &&
      (determiner !== 'DEFINITE' || phraseLast > last || ordinal !== null),
  );

/** Who agrees: the subject, or behind `par` those by whom something was agreed. */
function agreeing({ view, clause, verb, subject }: VerbPlace): Actors {
  if (verb.voice !== 'PASSIVE') return subject();
  const by = unitAmong(view, verb.last + 1, clause.last, ({ low }) => low === 'par');
  const agents = by < 0 ? null : actorsIn(view, by + 1, clause.last, true);
  return agents && sidesOf(agents).size > 0 ? agents : subject();
}

const sidesOf = ({ people, countries }: Actors): Set<CountryCode> =>
  new Set([...countries, ...people.flatMap(({ country }) => country ?? [])]);

/** `ont accepté mardi au téléphone …`, `l'ont décidé jeudi, au cours d'une réunion de leur commission`: what two sides agreed they agreed at talks of that day. */
export const agreesAtTalks = verbRule({
  name: 'agrees-at-talks',
  verbs: [
    'convenir',
    'décider',
    'consentir',
    'arrêter',
    'accepter',
    'promettre',
    'accorder',
    'adopter',
    'trancher',
    'valider',
    'approuver',
    'engager',
  ],
  voices: ['ACTIVE', 'PASSIVE', 'REFLEXIVE'],
  unfinite: true,
  read: (place) => {
    const { view, verb, clause, finite } = place;
    const told = finite ? verb.tense === 'PAST' : verb.tense === 'PARTICIPLE' && verb.voice === 'PASSIVE';
    if (!told || timesIn(view, clause.first, clause.last).length === 0) return null;
    const who = agreeing(place);
    const head = talksOf(place);
    if (head) {
      const draft = carried('agrees-at-talks', place, head, { alone: finite });
      const actors = [...inRole(who, 'SIDE'), ...draft.actors];
      return { ...draft, tense: 'PAST', bySubject: finite ? 'SIDE' : null, actors };
    }
    const distant = isDistant(view, verb.last + 1, clause.last);
    if (!distant || !finite || sidesOf(who).size < 2) return null;
    return toldByVerb('agrees-at-talks', 'CALL', { view, clause, verb }, { actors: inRole(who, 'SIDE') });
  },
  examples: [
    {
      text: 'date 2024-05-15\n\nUne ligne directe et deux patrouilles : telles sont les mesures arrêtées mardi à Libreville par les garde-côtes gabonais et togolais, au terme de leur troisième réunion annuelle.',
      finds: { kind: 'DIALOGUE', date: '2024-05-14', countries: ['GA', 'TG'] },
    },
    {
      text: 'date 2024-05-15\n\nLa frontière rouvrira en juin : le Kenya et la Zambie en sont convenus mardi, au cours d’une réunion de leur commission mixte à Nairobi.',
      finds: { kind: 'DIALOGUE', date: '2024-05-14', countries: ['KE', 'ZM'] },
    },
    {
      text: 'date 2024-05-15\n\nLe ministre chilien Jorge Soto et le ministre péruvien Luis Rojas ont accepté mardi, au téléphone, la réouverture du port.',
      finds: { kind: 'CALL', date: '2024-05-14', countries: ['CL', 'PE'] },
    },
    {
      text: 'date 2024-05-15\n\nLe Chili et le Pérou ont décidé mardi la réouverture du port, lors d’un entretien téléphonique entre leurs ministres.',
      finds: { kind: 'CALL', date: '2024-05-14', countries: ['CL', 'PE'] },
    },
    {
      text: 'date 2024-05-15\n\nLe conseil municipal de Lomé a décidé mardi d’ouvrir deux écoles.',
      finds: null,
    },
  ],
});

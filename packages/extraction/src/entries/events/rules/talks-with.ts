import { type Actors, actorsIn, objectEnd } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
import { isDistant } from '../distance.ts';
import { inRole, toldByVerb } from '../drafting.ts';
import { namesPeople } from '../guests.ts';
import { verbRule } from '../verb-rule.ts';

const BY_TALKING: ReadonlySet<string> = new Set([
  'entretenir',
  'discuter',
  'converser',
  'dialoguer',
  'échanger',
  'dîner',
  'déjeuner',
  'conférer',
  'négocier',
]);

/** `Avec l'Arménien X, Y a parlé de …`: who is talked with opens the clause. */
function partnerInFront(view: SentenceView, clause: Clause, verb: VerbGroup): Actors | null {
  const { units } = view;
  if (units[clause.first]?.low !== 'avec') return null;
  const comma = units.findIndex(({ low }, at) => at > clause.first && at < verb.first && low === ',');
  return comma < 0 ? null : actorsIn(view, clause.first + 1, comma - 1, true);
}

/** `X s'est entretenu avec Y`; by telephone or video it is a call. */
export const talksWith = verbRule({
  name: 'talks-with',
  verbs: [
    'entretenir',
    'discuter',
    'converser',
    'dialoguer',
    'échanger',
    'parler',
    'examiner',
    'évoquer',
    'aborder',
    'étudier',
    'dîner',
    'déjeuner',
    'conférer',
    'négocier',
  ],
  voices: ['ACTIVE', 'REFLEXIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    const reflexive = verb.lemma === 'entretenir' || (verb.lemma === 'parler' && verb.voice === 'REFLEXIVE');
    if (!finite || reflexive !== (verb.voice === 'REFLEXIVE')) return null;
    const sides = subject();
    const avec = view.units.findIndex(
      (unit, at) => at > verb.last && at <= clause.last && unit.low === 'avec',
    );
    const others =
      avec < 0
        ? partnerInFront(view, clause, verb)
        : actorsIn(view, avec + 1, objectEnd(view, clause, avec + 1), true);
    const both = sides.people.length > 1 || sides.countries.length > 1 || sides.anaphor === 'BOTH';
    const someone =
      others && (others.people.length > 0 || others.countries.length > 0 || others.international);
    if (!both && !someone && !(sides.international && sides.countries.length > 0)) return null;
    // `a échangé avec une délégation marocaine`: somebody, though nobody is named.
    const described =
      avec >= 0 && namesPeople(view, avec + 1, Math.min(clause.last, avec + 8)) && BY_TALKING.has(verb.lemma);
    // `Le président de la Commission et le vice-ministre japonais ont discuté`: nobody else is needed.
    const named = sides.people.length + sides.countries.length + (sides.international ? 1 : 0);
    const next = view.units[verb.last + 1]?.low ?? '';
    const among =
      verb.plural &&
      named > 1 &&
      (BY_TALKING.has(verb.lemma) || reflexive) &&
      !/^(?:des|les|leurs?|un|une|le|la|l')$/u.test(next);
    if (
      verb.lemma !== 'entretenir' &&
      !described &&
      !among &&
      !others?.people.length &&
      !isDistant(view, verb.last, clause.last)
    )
      return null;
    return toldByVerb(
      'talks-with',
      isDistant(view, clause.first, clause.last) ? 'CALL' : 'MEETING',
      { view, clause, verb },
      {
        bySubject: 'SIDE',
        actors: [...inRole(sides, 'SIDE'), ...(others ? inRole(others, 'SIDE') : [])],
        anaphor: sides.anaphor,
      },
    );
  },
  examples: [
    {
      text: 'date 2024-05-16\n\nAvec le ministre letton Andris Liepa, la ministre suisse Claire Favre a parlé mercredi de la mer Baltique.',
      finds: { kind: 'MEETING', date: '2024-05-15', people: ['Claire Favre', 'Andris Liepa'] },
    },
    {
      text: 'date 2023-12-05\n\nLe ministre suisse des Affaires étrangères, Luca Ferri, s’est entretenu lundi à Berne avec son homologue sénégalais Abdou Sarr.',
      finds: { kind: 'MEETING', date: '2023-12-04', countries: ['CH', 'SN'] },
    },
    {
      text: 'date 2024-08-21\n\nLe président français Marc Vidal s’est entretenu mardi par téléphone avec le président arménien Aram Petrossian.',
      finds: { kind: 'CALL', date: '2024-08-20', countries: ['FR', 'AM'] },
    },
    {
      text: 'date 2025-03-12\n\nLa ministre canadienne Julie Tremblay et le ministre letton Andris Liepa se sont entretenus mercredi par visioconférence.',
      finds: { kind: 'CALL', date: '2025-03-12', people: ['Julie Tremblay', 'Andris Liepa'] },
    },
  ],
});

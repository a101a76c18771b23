import { type Actors, actorsIn, objectEnd } from '../../sentence/actors.ts';
import type { Clause } from '../../sentence/clauses.ts';
import { isDistant } from '../../sentence/distance.ts';
import { type SentenceView, timesIn } from '../../sentence/sentence-view.ts';
import type { VerbGroup } from '../../sentence/verb-groups.ts';
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

/** `ont échangé 206 prisonniers`, `des coups de feu`: what changes hands, and no talk. */
const exchangesThings = (view: SentenceView, { lemma, last }: VerbGroup): boolean => {
  if (lemma !== 'échanger') return false;
  const behind = view.units.slice(last + 1, last + 4).filter(({ time }) => time === null);
  return (
    /^\p{N}/u.test(behind[0]?.low ?? '') ||
    behind.some(({ low }) =>
      /^(?:prisonniers?|otages?|détenus?|corps|dépouilles?|tirs|coups|notes|lettres)$/u.test(low),
    )
  );
};

/** Talks of two sides that verbs tell which may have one alone: `ont passé en revue`, `ont arrêté le principe`. */
const BY_BOTH = /^(?:examiner|évoquer|aborder|étudier|passer|convenir|discuter|faire|arrêter)$/u;
/** What `passer` and `faire` are told of when two talk. */
const REVIEW = /^(?:revue|point|tour)$/u;

/** `Le gouverneur de Rutana et son homologue de Kibondo`: two of one office, whatever their countries. */
const withCounterpart = ({ units }: SentenceView, first: number, last: number): boolean =>
  units
    .slice(first, last + 1)
    .some(({ low }, at, near) => /^homologues?$/u.test(low) && near[at - 2]?.low === 'et');

/** Whether people of two countries do together what only those who talk do, on a day that is told. */
function talkTogether(
  view: SentenceView,
  clause: Clause,
  verb: VerbGroup,
  { people, countries, first, last }: Actors,
): boolean {
  if (!BY_BOTH.test(verb.lemma) || !verb.plural) return false;
  // `sont convenus de rouvrir le 1er mars le poste`: the day is that of what they agreed on.
  const next = view.verbs.find((group) => group.first > verb.last)?.first ?? clause.last + 1;
  if (timesIn(view, clause.first, Math.min(clause.last, next - 1)).length === 0) return false;
  const codes = new Set([...people.flatMap(({ country }) => country ?? []), ...countries]);
  const official = people.length > 1 || namesPeople(view, first, last);
  const reviews = view.units.slice(verb.last + 1, verb.last + 8).some(({ low }) => REVIEW.test(low));
  return (
    (codes.size > 1 || withCounterpart(view, first, last)) &&
    official &&
    (reviews || !/^(?:passer|faire)$/u.test(verb.lemma))
  );
}

/** `a évoqué samedi avec son homologue les moyens de …`: right behind the verb, but for when and where. */
const hasSpokenOf = (
  view: SentenceView,
  { first }: Clause,
  { lemma, last }: VerbGroup,
  avec: number,
): boolean =>
  /^(?:évoquer|aborder|examiner|étudier)$/u.test(lemma) &&
  timesIn(view, first, avec).length > 0 &&
  view.units
    .slice(last + 1, avec)
    .every(
      ({ low, time, place }, at) =>
        time !== null ||
        place !== null ||
        /^(?:[,()]|le|la|l'|à|au|en)$/u.test(low) ||
        view.countries.some(({ unit }) => unit === last + 1 + at),
    );

/** `Avec l'Arménien X, Y a parlé de …`: who is talked with opens the clause. */
function partnerInFront(view: SentenceView, clause: Clause, verb: VerbGroup): Actors | null {
  const { units } = view;
  if (units[clause.first]?.low !== 'avec') return null;
  const comma = units.findIndex(({ low }, at) => at > clause.first && at < verb.first && low === ',');
  return comma < 0 ? null : actorsIn(view, clause.first + 1, comma - 1, true);
}

/** `le président de l'entité, X, avec qui il s'est entretenu`: who is talked with stands in front of the clause. */
function partnerBefore(view: SentenceView, { first, relative }: Clause): Actors | null {
  const led = relative && /^(?:qui|lequel|laquelle|lesquels|lesquelles)$/u.test(view.units[first]!.low);
  return led && view.units[first - 1]?.low === 'avec'
    ? actorsIn(view, Math.max(0, first - 10), first - 2, true)
    : null;
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
    'passer',
    'convenir',
    'faire',
    'arrêter',
  ],
  voices: ['ACTIVE', 'REFLEXIVE'],
  read: ({ view, clause, verb, finite, subject }) => {
    const reflexive = verb.lemma === 'entretenir' || (verb.lemma === 'parler' && verb.voice === 'REFLEXIVE');
    if (!finite || reflexive !== (verb.voice === 'REFLEXIVE')) return null;
    // `Tokyo et Séoul se parlent de nouveau`: how things stand, unless a day is told.
    const lasting = verb.lemma === 'parler' && verb.tense === 'PRESENT' && verb.voice === 'REFLEXIVE';
    if (lasting && timesIn(view, clause.first, clause.last).length === 0) return null;
    if (exchangesThings(view, verb)) return null;
    const sides = subject();
    const joint = talkTogether(view, clause, verb, sides);
    if (/^(?:passer|convenir|faire|arrêter)$/u.test(verb.lemma) && !joint) return null;
    const avec = view.units.findIndex(
      (unit, at) => at > verb.last && at <= clause.last && unit.low === 'avec',
    );
    const others =
      avec < 0
        ? (partnerInFront(view, clause, verb) ?? partnerBefore(view, clause))
        : actorsIn(view, avec + 1, objectEnd(view, clause, avec + 1), true);
    const both =
      joint ||
      (verb.plural && withCounterpart(view, clause.first, verb.first)) ||
      sides.people.length > 1 ||
      sides.countries.length > 1 ||
      sides.anaphor === 'BOTH';
    const someone =
      others && (others.people.length > 0 || others.countries.length > 0 || others.international);
    if (!both && !someone && !(sides.international && sides.countries.length > 0)) return null;
    // `a échangé avec une délégation marocaine`: somebody, though nobody is named.
    const described =
      avec >= 0 &&
      namesPeople(view, avec + 1, Math.min(clause.last, avec + 8)) &&
      (BY_TALKING.has(verb.lemma) || hasSpokenOf(view, clause, verb, avec));
    // `Le président de la Commission et le vice-ministre japonais ont discuté`: nobody else is needed.
    const named = sides.people.length + sides.countries.length + (sides.international ? 1 : 0);
    const next = view.units[verb.last + 1]?.low ?? '';
    const among =
      joint ||
      (verb.plural &&
        (named > 1 || (sides.anaphor === 'BOTH' && reflexive)) &&
        (BY_TALKING.has(verb.lemma) || reflexive) &&
        !/^(?:des|les|leurs?|un|une|le|la|l')$/u.test(next));
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
      text: 'date 2024-03-12\n\nLa ministre cubaine Ana Pardo et son homologue du Chili se sont parlé au téléphone lundi.',
      finds: { kind: 'CALL', date: '2024-03-11', countries: ['CU', 'CL'] },
    },
    {
      text: 'date 2024-03-12\n\nLe ministre letton Andris Liepa a évoqué lundi à Riga avec son homologue du Kenya la lutte contre la piraterie.',
      finds: { kind: 'MEETING', date: '2024-03-11', countries: ['LV', 'KE'] },
    },
    {
      text: 'date 2024-05-16\n\nAvec le ministre letton Andris Liepa, la ministre suisse Claire Favre a parlé mercredi de la mer Baltique.',
      finds: { kind: 'MEETING', date: '2024-05-15', people: ['Claire Favre', 'Andris Liepa'] },
    },
    {
      text: 'date 2024-05-16\n\nLe préfet de Bouna et son homologue de Gaoua ont fait le point mercredi sur la transhumance. « Les couloirs sont balisés », a dit le préfet burkinabè.',
      finds: { kind: 'MEETING', date: '2024-05-15' },
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

import type { CountryCode } from '@ephemeride/domain';
import type { Clause } from '../../sentence/clauses.ts';
import type { NounHead } from '../../sentence/noun-heads.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';
import { clauseAt } from '../../sentence/sentence-view.ts';
import { countriesOfHead, peopleOfHead } from '../around-head.ts';
import { DURING } from '../borrowed-time.ts';
import { presentAt } from '../carriers.ts';
import type { Draft, EventRule } from '../draft.ts';
import { draft } from '../drafting.ts';
import { SHIP } from '../ships.ts';

/** `cette visite`, `lors de la rencontre`: it points at something told, and adds nothing of its own. */
const isRecalled = (head: NounHead): boolean =>
  head.series === null &&
  head.ordinal === null &&
  (head.determiner === 'DEMONSTRATIVE' ||
    // `à l'issue d'un tête-à-tête avec son homologue` tells of it for the first time.
    (head.determiner !== 'INDEFINITE' &&
      head.phraseLast === head.last &&
      !head.noun.phrase.includes(' ') &&
      /^(?:lors de|en marge de|à l'issue de|au cours de|à l'occasion de|pendant|durant|au terme de|en plus de|en dehors de|à côté de|au-delà de|hormis|outre|malgré)$/u.test(
        head.preposition ?? '',
      )));

/** Whether an infinitive governs the phrase, as in `envoyer des soldats au défilé`: it is then still to come. */
const purposeOf = (view: SentenceView, clause: Clause | null, head: NounHead): boolean => {
  const before = view.verbs
    .filter((verb) => verb.last < head.first && verb.first >= (clause?.first ?? 0))
    .at(-1);
  // `sont convenus de rouvrir la douane, lors d'un entretien`: behind a comma it goes with the verb that tells.
  const apart = view.units[head.phraseFirst - 1]?.low === ',' && DURING.test(head.preposition ?? '');
  return before?.tense === 'INFINITIVE' && before.modal === null && !apart;
};

/** `il s'agit de sa deuxième visite`: a remark on the event told before. */
const isRemark = (clause: Clause | null): boolean =>
  clause?.verb?.lemma === 'agir' && clause.verb.voice === 'REFLEXIVE';

/** `Ces manœuvres dureront jusqu'au 20 juin, avec la participation de …`. */
const isSubject = (clause: Clause | null, head: NounHead): boolean =>
  clause?.verb != null &&
  head.preposition === null &&
  head.last < clause.verb.first &&
  head.phraseFirst <= clause.first + 1;

/** `Une corvette néerlandaise en escale à Mindelo`, `escale d'un navire indien`: the ship's adjective is its flag. */
const flagOf = (view: SentenceView, clause: Clause | null, head: NounHead): CountryCode[] =>
  head.noun.kind !== 'PORT_CALL'
    ? []
    : view.countries
        .filter(
          ({ unit, form }) =>
            form === 'ADJECTIVE' &&
            unit >= (clause?.first ?? 0) &&
            unit <= head.last + 6 &&
            view.units.slice(Math.max(0, unit - 3), unit).some(({ low }) => SHIP.test(low)),
        )
        .map(({ code }) => code);

const HELD =
  /^(?:tenir|avoir|dérouler|organiser|ouvrir|débuter|convoquer|programmer|prévoir|présider|coprésider|siéger|conduire|mener|achever|clore|clôturer|conclure|effectuer|réaliser)$/u;
/** Units between what holds a meeting and how it is held: `aura lieu, jeudi, en visioconférence`. */
const MANNER_REACH = 5;

/** `La 5e session s'est tenue par visioconférence`: how something else is held, and no event of its own. */
function isManner(view: SentenceView, { noun, preposition, determiner, phraseFirst }: NounHead): boolean {
  if (noun.kind !== 'CALL' || determiner === 'DEFINITE' || !/^(?:par|en|via|sous)$/u.test(preposition ?? ''))
    return false;
  const held = view.verbs.findLast(({ last }) => last < phraseFirst);
  return (
    held !== undefined &&
    HELD.test(held.lemma) &&
    phraseFirst - held.last <= MANNER_REACH &&
    view.heads.some((other) => other.noun.kind !== 'CALL' && other.last < held.first)
  );
}

function nameEvent(view: SentenceView, head: NounHead): Draft {
  const clause = clauseAt(view, head.first);
  const actors = peopleOfHead(view, clause, head);
  return draft({
    rule: 'named-event',
    kind: head.noun.kind,
    view,
    clause,
    first: head.phraseFirst,
    last: head.phraseLast,
    anchor: head.first,
    head,
    verb: null,
    tense: purposeOf(view, clause, head) ? 'INFINITIVE' : null,
    firmness: isRemark(clause) || (isRecalled(head) && actors.length === 0) ? 'RECALLED' : 'NAMED',
    actors,
    countries: [
      ...new Set([
        ...flagOf(view, clause, head),
        ...countriesOfHead(view, clause, head),
        ...(isSubject(clause, head) ? presentAt(view, clause!, clause!.verb!) : []),
      ]),
    ],
  });
}

/** A noun that names an event by itself: `lors de la visite en mars`, `en marge du sommet`, `la signature, le 3 mai, de …`. */
export const namedEvent: EventRule = {
  name: 'named-event',
  read: (view) => view.heads.filter((head) => !isManner(view, head)).map((head) => nameEvent(view, head)),
  examples: [
    {
      text: 'date 2024-10-04\n\nLe ministre grec Nikos Pappas a salué la visite du président arménien Aram Sarkissian à Athènes en mars dernier.',
      finds: { kind: 'VISIT', date: '2024-03', status: 'HELD' },
    },
    {
      text: 'date 2023-12-12\n\nLe général belge Luc Peeters a présenté la 3e édition de l’exercice naval conjoint, du 3 au 9 mai 2024.',
      finds: { kind: 'EXERCISE', date: '2024-05-03/2024-05-09', status: 'PLANNED' },
    },
    {
      text: 'date 2025-11-21\n\nLors du sommet extraordinaire du 18 novembre à Abuja, plusieurs dirigeants ont pris la parole.',
      finds: { kind: 'CONFERENCE', date: '2025-11-18', status: 'HELD' },
    },
  ],
};

import type { CountryCode, EventKind, PersonRead } from '@ephemeride/domain';
import { subjectOf } from '../sentence/actors.ts';
import { clauseAt, peopleIn, type SentenceView, wordsOf } from '../sentence/sentence-view.ts';
import { SPEECH_VERBS } from '../sentence/verb-lexicon.ts';
import type { DatedDraft } from './draft.ts';
import { clauseEnd, clauseStart, draft, inRole } from './drafting.ts';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
const ENVOY =
  /ambassad(?:eur|rice)|chargée? d'affaires|haut-commissaire|nonce|consul|attachée? (?:de défense|militaire)/iu;
const TALK_KINDS: ReadonlySet<EventKind> = new Set(['MEETING', 'RECEPTION', 'CALL', 'VISIT', 'DIALOGUE']);

/** A clause in which someone speaks, with who speaks and who is spoken of. */
interface Utterance {
  readonly view: SentenceView;
  readonly clause: SentenceView['clauses'][number];
  readonly speakers: readonly PersonRead[];
  readonly named: readonly PersonRead[];
  readonly both: boolean;
}

function utterances(views: readonly SentenceView[]): Utterance[] {
  return views.flatMap((view) =>
    view.clauses.flatMap((clause) => {
      if (!clause.verb || !SPEECH.has(clause.verb.lemma) || clause.relative) return [];
      const subject = subjectOf(view, clause);
      const named = peopleIn(view, clause.first, clause.last).map(({ person }) => person);
      const inverted =
        subject.people.length === 0 &&
        /^(?:dire|souligner|déclarer|affirmer|ajouter|indiquer|préciser|estimer)$/u.test(clause.verb.lemma)
          ? peopleIn(view, clause.verb.last + 1, clause.last)
              .slice(0, 1)
              .map(({ person }) => person)
          : [];
      const both =
        subject.anaphor === 'BOTH' ||
        /les deux (?:parties|ministres|responsables|dirigeants|interlocuteurs)/iu.test(
          wordsOf(view, clause.first, clause.verb.first),
        );
      return [{ view, clause, speakers: [...subject.people, ...inverted], named, both }];
    }),
  );
}

/**
 * The conversation that a despatch reports without saying that it took place: two sides speak, or one
 * speaks to the other. An ambassador heard at home is received; where `cette visite` is recalled, it is a visit.
 */
export function reportedConversation(
  views: readonly SentenceView[],
  drafts: readonly DatedDraft[],
  sides: readonly CountryCode[],
): DatedDraft[] {
  const said = utterances(views);
  const speakers = [...new Set(said.flatMap((one) => one.speakers))];
  const named = [...new Set(said.flatMap((one) => [...one.speakers, ...one.named]))];
  const ofSides = named.filter((person) => person.country !== null && sides.includes(person.country));
  const heard = new Set(speakers);
  const people = ofSides.filter(
    (person) => person.role !== null || person.rank !== null || heard.has(person),
  );
  const involved = new Set(people);
  const countries = new Set(people.map((person) => person.country));
  const both = said.some((one) => one.both);
  if (sides.length < 2 || speakers.length === 0 || (countries.size < 2 && !both)) return [];
  const recalled = drafts.filter((one) => one.date === null && TALK_KINDS.has(one.kind) && isBare(one));
  const visit = recalled.find((one) => one.kind === 'VISIT' && one.head?.determiner === 'DEMONSTRATIVE');
  const call = recalled.find((one) => one.kind === 'CALL');
  const envoy = people.find((person) => ENVOY.test(person.role ?? ''));
  const hosts = envoy ? people.filter((person) => person.country !== envoy.country) : [];
  const kind: EventKind = visit
    ? 'VISIT'
    : call
      ? 'CALL'
      : envoy && hosts.length > 0
        ? 'RECEPTION'
        : 'MEETING';
  const role = (person: PersonRead) =>
    kind === 'RECEPTION' ? (person.country === envoy?.country ? 'GUEST' : 'HOST') : 'SIDE';
  const actors = people.flatMap((person) =>
    inRole({ people: [person], countries: [], anaphor: null, first: 0, last: 0 }, role(person)),
  );
  const anchors = (visit ? [visit] : recalled.filter((one) => one.kind !== 'VISIT')).map((one) =>
    one.view.clauses.length && one.clause ? one : one,
  );
  const proofs = [
    ...anchors.map((one) => ({
      view: one.view,
      clause: clauseAt(one.view, one.first),
      rule: 'recalled-talks',
    })),
    ...said
      .filter((one) => one.speakers.some((person) => involved.has(person)) || one.both)
      .slice(0, 4)
      .map((one) => ({ view: one.view, clause: one.clause, rule: 'reported-conversation' })),
  ];
  return proofs.flatMap(({ view, clause, rule }) =>
    clause
      ? [
          {
            ...draft({
              rule,
              kind,
              view,
              clause,
              ...(rule === 'recalled-talks'
                ? { first: clauseStart(view, clause), last: clauseEnd(view, clause) }
                : { first: 0, last: view.units.length - 1 }),
              tense: 'PAST',
              actors,
              countries: sides,
            }),
            date: null,
          },
        ]
      : [],
  );
}

/** A mention that points back at the talks themselves, not at others: `lors de l'entretien`, `cette visite`. */
const isBare = (one: DatedDraft): boolean =>
  one.firmness === 'RECALLED' || (one.view.sentence.part === 'CAPTION' && one.head !== null);

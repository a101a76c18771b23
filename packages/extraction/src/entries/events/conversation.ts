import type { CountryCode, EventKind, ParticipantRole, PersonRead } from '@ephemeride/domain';
import { NOBODY } from '../sentence/actors.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import type { DatedDraft, Draft } from './draft.ts';
import { clauseEnd, clauseStart, draft, inRole } from './drafting.ts';
import { type Utterance, utterances } from './utterances.ts';

const ENVOY =
  /ambassad(?:eur|rice)|chargée? d'affaires|haut-commissaire|nonce|consul|attachée? (?:de défense|militaire)/iu;
const TALK_KINDS: ReadonlySet<EventKind> = new Set(['MEETING', 'RECEPTION', 'CALL', 'VISIT', 'DIALOGUE']);
/** So many sentences prove that talks took place. */
const MOST_SAYINGS = 4;

interface Talkers {
  readonly people: readonly PersonRead[];
  readonly envoy: PersonRead | null;
}

/** The people of the two sides who speak or are spoken to; null where no conversation between two sides is told. */
function talkersOf(said: readonly Utterance[], sides: readonly CountryCode[]): Talkers | null {
  const speakers = new Set(said.flatMap((one) => one.speakers));
  const named = [...new Set(said.flatMap((one) => [...one.speakers, ...one.named]))];
  const people = named.filter(
    (person) =>
      person.country !== null &&
      sides.includes(person.country) &&
      (person.role !== null || person.rank !== null || speakers.has(person)),
  );
  const envoy = people.find((person) => ENVOY.test(person.role ?? '')) ?? null;
  const countries = new Set(people.map((person) => person.country));
  const twoSided = countries.size > 1 || envoy !== null || said.some((one) => one.both);
  return sides.length > 1 && speakers.size > 0 && twoSided ? { people, envoy } : null;
}

/** A mention that points back at the talks themselves, not at others: `lors de l'entretien`, `cette visite`. */
const isBare = (one: DatedDraft): boolean =>
  one.date === null &&
  TALK_KINDS.has(one.kind) &&
  (one.firmness === 'RECALLED' || (one.view.sentence.part === 'CAPTION' && one.head !== null));

/** What the talks were: an ambassador heard at home is received; where `cette visite` is recalled, it is a visit. */
function kindOf(recalled: readonly DatedDraft[], envoy: PersonRead | null): EventKind {
  const has = (kind: EventKind): boolean => recalled.some((one) => one.kind === kind);
  if (recalled.some((one) => one.kind === 'VISIT' && one.head?.determiner === 'DEMONSTRATIVE'))
    return 'VISIT';
  if (has('CALL')) return 'CALL';
  return envoy !== null || has('RECEPTION') ? 'RECEPTION' : 'MEETING';
}

/** `Dans son discours, l'ambassadeur a dit …`: said to many, and no talk of two. */
const TO_MANY = /^(?:discours|allocution|allocutions|message|tribune|communiqué|interview|tweet)$/u;

const isToMany = ({ view }: Utterance): boolean => view.units.some(({ low }) => TO_MANY.test(low));

interface Proof {
  readonly view: SentenceView;
  readonly told: Pick<Draft, 'rule' | 'clause' | 'first' | 'last'>;
}

/** The words that recall the talks, then what was said in them. */
function proofsOf(recalled: readonly DatedDraft[], said: readonly Utterance[], { people }: Talkers): Proof[] {
  const involved = new Set(people);
  const recalls = recalled.flatMap(({ view, first }): Proof[] => {
    const clause = clauseAt(view, first);
    if (!clause) return [];
    const span = { first: clauseStart(view, clause), last: clauseEnd(view, clause) };
    return [{ view, told: { rule: 'recalled-talks', clause, ...span } }];
  });
  const sayings = said
    .filter((one) => one.both || one.speakers.some((person) => involved.has(person)))
    .slice(0, MOST_SAYINGS)
    .map(({ view, clause }): Proof => {
      return { view, told: { rule: 'reported-conversation', clause, first: 0, last: view.units.length - 1 } };
    });
  return [...recalls, ...sayings];
}

/**
 * The conversation that a despatch reports without saying that it took place: two sides speak, or one speaks to
 * the other. Empty where none is told.
 */
export function reportedConversation(
  views: readonly SentenceView[],
  drafts: readonly DatedDraft[],
  sides: readonly CountryCode[],
): DatedDraft[] {
  const said = utterances(views).filter((one) => !isToMany(one));
  const talkers = talkersOf(said, sides);
  if (!talkers) return [];
  const bare = drafts.filter(isBare);
  const kind = kindOf(bare, talkers.envoy);
  const recalled = bare.filter((one) => (one.kind === 'VISIT') === (kind === 'VISIT'));
  const role = (person: PersonRead): ParticipantRole => {
    if (kind !== 'RECEPTION' || !talkers.envoy) return 'SIDE';
    return person.country === talkers.envoy.country ? 'GUEST' : 'HOST';
  };
  const actors = talkers.people.flatMap((person) => inRole({ ...NOBODY, people: [person] }, role(person)));
  return proofsOf(recalled, said, talkers).map(({ view, told }) => ({
    ...draft(Object.assign({ kind, view, tense: 'PAST', actors, countries: sides } as const, told)),
    date: null,
  }));
}

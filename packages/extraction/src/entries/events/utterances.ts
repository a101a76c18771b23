import type { PersonRead } from '@ephemeride/domain';
import { subjectOf } from '../sentence/actors.ts';
import type { Clause } from '../sentence/clauses.ts';
import { peopleIn, type SentenceView, wordsOf } from '../sentence/sentence-view.ts';
import { SPEECH_VERBS } from '../sentence/verb-lexicon.ts';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
/** Verbs whose subject may follow them: `a dit le général Phan`. */
const INVERTED = /^(?:dire|souligner|déclarer|affirmer|ajouter|indiquer|préciser|estimer)$/u;
const BOTH_SIDES = /les deux (?:parties|ministres|responsables|dirigeants|interlocuteurs)/iu;

/** A clause in which someone speaks, with who speaks and who is spoken of. */
export interface Utterance {
  readonly view: SentenceView;
  readonly clause: Clause;
  readonly speakers: readonly PersonRead[];
  readonly named: readonly PersonRead[];
  /** `les deux parties` speak. */
  readonly both: boolean;
}

function utteranceIn(view: SentenceView, clause: Clause): Utterance | null {
  const { verb } = clause;
  if (!verb || !SPEECH.has(verb.lemma) || clause.relative) return null;
  const subject = subjectOf(view, clause);
  const named = peopleIn(view, clause.first, clause.last).map(({ person }) => person);
  const behind = peopleIn(view, verb.last + 1, clause.last).map(({ person }) => person);
  const follows = subject.people.length === 0 && INVERTED.test(verb.lemma);
  const speakers = follows ? behind.slice(0, 1) : subject.people;
  const both = subject.anaphor === 'BOTH' || BOTH_SIDES.test(wordsOf(view, clause.first, verb.first));
  return { view, clause, speakers, named, both };
}

/** Everything that is said in a despatch, in order. */
export const utterances = (views: readonly SentenceView[]): Utterance[] =>
  views.flatMap((view) => view.clauses.flatMap((clause) => utteranceIn(view, clause) ?? []));

import { boundsOf, dayNumber, type EventKind } from '@ephemeride/domain';
import type { Anchor } from '../../despatch.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { SPEECH_VERBS } from '../sentence/verb-lexicon.ts';
import { DURING } from './borrowed-time.ts';
import type { DatedDraft } from './draft.ts';
import type { Occurrence } from './occurrence.ts';

/** What an occurrence must reach to be what the despatch is about. */
const THRESHOLD = 2;
/** A despatch tells what happened in these days before it; what is older is background. */
const RECENT_DAYS = 12;
const SOON_DAYS = 60;

function placeWeight(
  draft: DatedDraft,
  lead: SentenceView | undefined,
  second: SentenceView | undefined,
): number {
  if (draft.view === lead) return 4;
  if (draft.view.sentence.part === 'TITLE') return 3.5;
  if (draft.view.sentence.part === 'CAPTION') return 1.5;
  return draft.view === second ? 2 : 0.6;
}

const FIRM = { ASSERTED: 1, NAMED: 0.35, RECALLED: 0.2 } as const;

/** `après le séisme de samedi`, `en marge du sommet`: what is told starts from it or stands beside it, and is another event. */
const FROM = /^(?:après|avant|depuis|au lendemain de|à la suite de|en marge de)$/u;

const AGREES: ReadonlySet<string> = new Set([...SPEECH_VERBS, 'convenir', 'décider', 'engager', 'accorder']);
const TALKS: ReadonlySet<EventKind> = new Set(['MEETING', 'DIALOGUE', 'RECEPTION', 'CALL']);

/** `Les deux pays en sont convenus lors de la 7e réunion …, tenue lundi`: what was agreed was agreed at the talks that happened. */
const isWhereAgreed = ({
  clause,
  head,
  date,
  kind,
}: Pick<DatedDraft, 'clause' | 'head' | 'date' | 'kind'>): boolean =>
  date !== null &&
  TALKS.has(kind) &&
  clause?.verb != null &&
  !clause.relative &&
  AGREES.has(clause.verb.lemma) &&
  head !== null &&
  head.first > clause.verb.last &&
  DURING.test(head.preposition ?? '');

/** What a relative or reported clause tells weighs less, what a participle recalls (`tenu à New Delhi`) as little as a noun. */
function asideWeight({ clause, verb, head, firmness, rule, date, kind }: DatedDraft): number {
  if (firmness === 'NAMED' && FROM.test(head?.preposition ?? '')) return 0.4;
  // `Reçue mardi par le président, la ministre a salué …`: what was said was said there.
  if (rule === 'is-received' && verb?.tense === 'PARTICIPLE') return 0.9;
  if (isWhereAgreed({ clause, head, date, kind })) return 0.9;
  if (verb && verb !== clause?.verb) return verb.tense === 'PARTICIPLE' ? 0.35 : 0.6;
  return clause?.relative || clause?.subordinate ? 0.6 : 1;
}

function timeliness(occurrence: Occurrence, anchor: Anchor): number {
  const written = anchor.dateline ?? anchor.header;
  if (!occurrence.date || !written) return 0.5;
  const day = boundsOf(written);
  const { earliest, latest } = boundsOf(occurrence.date.edtf);
  if (!day.earliest || !day.latest || !earliest || !latest) return 0;
  if (dayNumber(day.earliest) - dayNumber(latest) > RECENT_DAYS) return -2.5;
  if (dayNumber(earliest) - dayNumber(day.latest) > SOON_DAYS) return -1;
  return dayNumber(earliest) > dayNumber(day.latest) ? 0 : 1;
}

/** The sentences that tell: those of the body that have a verb. */
export const bodyOf = (views: readonly SentenceView[]): SentenceView[] =>
  views.filter(
    ({ sentence, verbs }) => !/^(?:TITLE|KICKER|CAPTION|DATELINE)$/u.test(sentence.part) && verbs.length > 0,
  );

/**
 * The occurrence that the despatch is about: told by a verb in the lead or the title, and of these days.
 * Null where none is: the despatch then reports what was said, or something that is no event.
 */
export function mainEvent(
  occurrences: readonly Occurrence[],
  views: readonly SentenceView[],
  anchor: Anchor,
  threshold = THRESHOLD,
): Occurrence | null {
  const body = bodyOf(views);
  const [lead, second] = body;
  const score = (occurrence: Occurrence): number => {
    const told = occurrence.drafts.map(
      (draft) => placeWeight(draft, lead, second) * FIRM[draft.firmness] * asideWeight(draft),
    );
    // Where one sentence tells two things as firmly, that which has a kind is what the despatch is about.
    const nameless = occurrence.drafts.every(({ rule }) => rule === 'dated-happening') ? 0.05 : 0;
    return (
      Math.max(...told) - nameless + 0.15 * (occurrence.drafts.length - 1) + timeliness(occurrence, anchor)
    );
  };
  let main: Occurrence | null = null;
  let best = threshold;
  for (const occurrence of occurrences) {
    const reached = score(occurrence);
    if (reached > best) [main, best] = [occurrence, reached];
  }
  return main;
}

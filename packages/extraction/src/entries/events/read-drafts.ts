import type { Span } from '@ephemeride/domain';
import type { CommemorationFound } from '../commemorations/commemoration-found.ts';
import { subjectOf } from '../sentence/actors.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { attachDates } from './attach-dates.ts';
import { DURING } from './borrowed-time.ts';
import { dateByAnniversary } from './date-by-anniversary.ts';
import type { DatedDraft, Draft, EventRule } from './draft.ts';
import { changed } from './drafting.ts';
import { firstPlanned } from './first-planned.ts';
import { withHost } from './invited-by.ts';
import { kindBySides } from './kind-by-sides.ts';
import { movedTo } from './moved-to.ts';
import { fromNthDay } from './nth-day.ts';
import { withPlannedDay } from './planned-day.ts';
import { putOff } from './put-off.ts';
import { isOpening } from './recall.ts';
import { keptDays } from './remembered-day.ts';
import { datedHappening } from './rules/dated-happening.ts';
import { EVENT_RULES } from './rules.ts';
import { byStages } from './stages.ts';
import { wholeStay } from './stay.ts';
import { undone } from './undone.ts';
import { wonDay } from './won-day.ts';

/** The spans of each sentence, found by its place instead of by looking through all. */
function bySentence<T extends Span>(
  views: readonly SentenceView[],
  spans: readonly T[],
): (view: SentenceView) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const found = new Map<SentenceView, T[]>();
  let cursor = 0;
  for (const view of views) {
    const { start, end } = view.sentence;
    while (cursor < sorted.length && sorted[cursor]!.start < start) cursor += 1;
    const inside: T[] = [];
    for (; cursor < sorted.length && sorted[cursor]!.start < end; cursor++) inside.push(sorted[cursor]!);
    found.set(view, inside);
  }
  return (view) => found.get(view) ?? [];
}

/** The places in the list of the rules that a verb may wake, and of those that every sentence asks. */
const BY_VERB = rulesByVerb();
const ALWAYS = [...EVENT_RULES.keys()].filter((at) => EVENT_RULES[at]!.verbs === undefined);

function rulesByVerb(): ReadonlyMap<string, readonly number[]> {
  const rules = new Map<string, number[]>();
  for (const [at, rule] of EVENT_RULES.entries()) {
    for (const lemma of rule.verbs ?? []) rules.set(lemma, [...(rules.get(lemma) ?? []), at]);
  }
  return rules;
}

/** The rules whose verbs stand in a sentence, in their own order. */
function rulesFor({ verbs }: SentenceView): readonly EventRule[] {
  const woken = new Uint8Array(EVENT_RULES.length);
  for (const at of ALWAYS) woken[at] = 1;
  for (const { lemma } of verbs) for (const at of BY_VERB.get(lemma) ?? []) woken[at] = 1;
  const rules: EventRule[] = [];
  for (let at = 0; at < woken.length; at++) if (woken[at] === 1) rules.push(EVENT_RULES[at]!);
  return rules;
}

/** Clauses that tell of a day and that no other rule reads: neither their verb nor their times are taken. */
function lastResort(view: SentenceView, drafts: readonly DatedDraft[], taken: readonly Span[]): DatedDraft[] {
  const free = datedHappening
    .read(view)
    .filter(
      (draft) =>
        !drafts.some(
          (other) =>
            other.clause === draft.clause &&
            (other.verb === draft.verb || (other.date !== null && other.firmness !== 'RECALLED')),
        ),
    );
  return attachDates(view, free, taken).filter((draft) => draft.date !== null);
}

/** The drafts of every rule, dated sentence by sentence. */
export function readDrafts(
  views: readonly SentenceView[],
  taken: readonly Span[],
  anniversaries: readonly CommemorationFound[],
): DatedDraft[] {
  const takenIn = bySentence(views, taken);
  const markedIn = bySentence(
    views,
    anniversaries.map((found) => ({ start: found.span.start, end: found.span.end, found })),
  );
  const read: DatedDraft[] = [];
  for (const [at, view] of views.entries()) {
    const marked = markedIn(view).map(({ found }) => found);
    const inside = [...takenIn(view), ...keptDays(view)];
    const dated = movedTo(attachDates(view, withoutMeeting(undated(view, inside)), inside));
    for (const draft of dated) {
      for (const stage of byStages(ownedBy(draft, dated)))
        read.push(undone(settled(stage, marked), views[at + 1]));
    }
    for (const draft of lastResort(view, dated, inside)) {
      for (const stage of byStages(draft)) read.push(undone(settled(stage, marked), views[at + 1]));
    }
  }
  return read;
}

/** Whether the noun of a draft stands in one of the spans. */
const isWithin = ({ head, view: { units } }: Draft, spans: readonly Span[]): boolean =>
  head !== null &&
  spans.some(({ start, end }) => start <= units[head.first]!.start && units[head.last]!.end <= end);

/** What the rules read in a sentence, outside the spans that are taken. */
function undated(view: SentenceView, taken: readonly Span[]): Draft[] {
  const drafts: Draft[] = [];
  for (const rule of rulesFor(view)) {
    for (const draft of rule.read(view)) if (!isWithin(draft, taken)) drafts.push(putOff(withHost(draft)));
  }
  return drafts;
}

/** A draft with what else its sentence tells of when and what it is. */
function settled(draft: DatedDraft, marked: readonly CommemorationFound[]): DatedDraft {
  const dated = dateByAnniversary(wonDay(fromNthDay(wholeStay(draft))), marked);
  return kindBySides(recallBare(withPlannedDay(firstPlanned(dated))));
}

/** `se sont retrouvés jeudi pour honorer les victimes`: who came together to remember has not met besides. */
function withoutMeeting(drafts: readonly Draft[]): readonly Draft[] {
  const rites = drafts.filter(({ rule }) => rule === 'commemorates');
  return rites.length === 0
    ? drafts
    : drafts.filter(({ rule, verb }) => rule !== 'meets' || rites.every((rite) => rite.verb !== verb));
}

/** `Bamako et Niamey ont convenu de …, à l'issue d'une réunion`: who agreed has met. */
function spokenAfter(draft: DatedDraft): DatedDraft {
  const { view, clause, head, countries, actors, date } = draft;
  const after = DURING.test(head?.preposition ?? '');
  if (!after || !clause?.verb || date === null || countries.length + actors.length > 0) return draft;
  return changed(draft, { countries: subjectOf(view, clause).countries });
}

/** `leur premier sommet` is of those who do what the clause tells. */
function ownedBy(draft: DatedDraft, others: readonly DatedDraft[]): DatedDraft {
  if (draft.head?.determiner === 'INDEFINITE' && draft.firmness === 'NAMED') return spokenAfter(draft);
  if (draft.head?.determiner !== 'POSSESSIVE' || draft.firmness !== 'NAMED' || draft.countries.length > 0)
    return draft;
  const owner = others.find(
    (one) => one.clause === draft.clause && one.firmness === 'ASSERTED' && one.head !== draft.head,
  );
  const countries = owner
    ? [...owner.actors.flatMap(({ country }) => country ?? []), ...owner.countries]
    : [];
  return changed(draft, { countries: [...new Set(countries)] });
}

/** `ont pris part à la cérémonie`: a bare definite noun without a day points back, whatever carries it. */
function recallBare(draft: DatedDraft): DatedDraft {
  const { head, view } = draft;
  const opening = /^(?:TITLE|LEAD)$/u.test(view.sentence.part);
  if (draft.firmness !== 'ASSERTED' || !head || draft.date !== null || opening || draft.tense === 'FUTURE')
    return draft;
  // `Le président X a renoncé à ce déplacement`: his own, whoever else was told to travel.
  if (draft.rule === 'event-is-put-off' && draft.actors.some(({ person }) => person !== null)) return draft;
  const bare =
    /^(?:DEFINITE|DEMONSTRATIVE)$/u.test(head.determiner) &&
    head.phraseLast === head.last &&
    (!head.noun.phrase.includes(' ') || head.noun.phrase === "prise d'armes" || isOpening(draft)) &&
    head.ordinal === null &&
    head.series === null;
  return bare ? changed(draft, { firmness: 'RECALLED' }) : draft;
}

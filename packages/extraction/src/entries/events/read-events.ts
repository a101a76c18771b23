import type { CountryCode, EventRead, Rejection, Span } from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';
import type { CommemorationFound } from '../commemorations/read-commemorations.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { attachDates } from './attach-dates.ts';
import { reportedConversation } from './conversation.ts';
import { dateByAnniversary } from './date-by-anniversary.ts';
import type { DatedDraft, Draft } from './draft.ts';
import { nameEditions } from './editions.ts';
import { fillFromOthers } from './fill-from-others.ts';
import { finish } from './finish.ts';
import { joinDrafts } from './join-drafts.ts';
import { leadHappening } from './lead-happening.ts';
import { mainEvent } from './main-event.ts';
import { joined, type Occurrence, occurrenceOf } from './occurrence.ts';
import { attachRecalls } from './recall.ts';
import { refuse } from './refusals.ts';
import { resolveAnaphors } from './resolve-anaphors.ts';
import { datedHappening } from './rules/dated-happening.ts';
import { EVENT_RULES } from './rules.ts';

const WITHIN_A_VISIT = new Set(['MEETING', 'RECEPTION']);

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
function readDrafts(
  views: readonly SentenceView[],
  taken: readonly Span[],
  anniversaries: readonly CommemorationFound[],
): DatedDraft[] {
  return views.flatMap((view) => {
    const { start, end } = view.sentence;
    const inside = taken.filter((span) => span.start >= start && span.end <= end);
    const inSpan = ({ head }: Draft): boolean =>
      head !== null &&
      inside.some(
        (span) => span.start <= view.units[head.first]!.start && view.units[head.last]!.end <= span.end,
      );
    const drafts = EVENT_RULES.flatMap((rule) => rule.read(view)).filter((draft) => !inSpan(draft));
    const dated = attachDates(view, drafts, inside);
    return [...dated.map((draft) => ownedBy(draft, dated)), ...lastResort(view, dated, inside)]
      .map((draft) => dateByAnniversary(draft, anniversaries))
      .map(recallBare);
  });
}

/** `leur premier sommet` is of those who do what the clause tells. */
function ownedBy(draft: DatedDraft, others: readonly DatedDraft[]): DatedDraft {
  if (draft.head?.determiner !== 'POSSESSIVE' || draft.firmness !== 'NAMED' || draft.countries.length > 0)
    return draft;
  const owner = others.find(
    (one) => one.clause === draft.clause && one.firmness === 'ASSERTED' && one.head !== draft.head,
  );
  const countries = owner
    ? [...owner.actors.flatMap(({ country }) => country ?? []), ...owner.countries]
    : [];
  return { ...draft, countries: [...new Set(countries)] };
}

/** `ont pris part à la cérémonie`: a bare definite noun without a day points back, whatever carries it. */
function recallBare(draft: DatedDraft): DatedDraft {
  const { head, view } = draft;
  const opening = /^(?:TITLE|LEAD)$/u.test(view.sentence.part);
  if (draft.firmness !== 'ASSERTED' || !head || draft.date !== null || opening || draft.tense === 'FUTURE')
    return draft;
  const bare =
    /^(?:DEFINITE|DEMONSTRATIVE)$/u.test(head.determiner) &&
    head.phraseLast === head.last &&
    !head.noun.phrase.includes(' ') &&
    head.ordinal === null &&
    head.series === null;
  return bare ? { ...draft, firmness: 'RECALLED' } : draft;
}

/** Talks without a day of their own within a visit are its evidence. */
function absorbed(
  main: Occurrence,
  others: readonly Occurrence[],
): { main: Occurrence; others: Occurrence[] } {
  if (main.kind !== 'VISIT') return { main, others: [...others] };
  const inside = others.filter((one) => one.date === null && WITHIN_A_VISIT.has(one.kind));
  const whole = inside.reduce(
    (visit, talks) => ({ ...joined(visit, { ...talks, kind: 'VISIT' }), kind: 'VISIT' as const }),
    main,
  );
  return { main: whole, others: others.filter((one) => !inside.includes(one)) };
}

/** A headline that the body does not take up again says the same as the body in other words. */
function onlyHeadline(event: EventRead, despatch: Despatch): boolean {
  const headlines = despatch.parts.filter(({ kind }) => kind === 'TITLE' || kind === 'KICKER');
  const inHeadline = ({ start }: Span): boolean =>
    headlines.some((part) => part.start <= start && start < part.end);
  return event.date?.basis !== 'STATED' && event.evidence.every(inHeadline);
}

/** Everything that happens, happened or will in a despatch, in the order of the text; one is its main event. */
export function readEvents(
  despatch: Despatch,
  views: readonly SentenceView[],
  sides: readonly CountryCode[],
  taken: readonly Span[],
  anniversaries: readonly CommemorationFound[],
): { events: EventRead[]; rejections: Rejection[] } {
  const { kept, rejections } = refuse(
    resolveAnaphors(views, nameEditions(readDrafts(views, taken, anniversaries))),
  );
  const recalls = kept.filter((draft) => draft.firmness === 'RECALLED');
  const { occurrences, rejections: alone } = joinDrafts(
    kept.filter((draft) => draft.firmness !== 'RECALLED'),
  );
  let main = mainEvent(occurrences, views, despatch.anchor);
  let others = occurrences.filter((one) => one !== main);
  if (!main) {
    const talks = reportedConversation(views, kept, sides);
    const happening = talks.length === 0 ? leadHappening(views, despatch) : null;
    const told = happening ? [happening] : talks;
    main = told.length === 0 ? null : told.map(occurrenceOf).reduce(joined);
  }
  if (main) ({ main, others } = absorbed(main, others));
  const recalled = attachRecalls(main, others, recalls);
  const all = [...(recalled.main ? [recalled.main] : []), ...recalled.others];
  const filled = fillFromOthers(all, recalled.main, despatch);
  const events = filled.map((one, index) =>
    finish(one, recalled.main !== null && index === 0, despatch, sides),
  );
  return {
    events: events.filter((event) => event.main || (event.date !== null && !onlyHeadline(event, despatch))),
    rejections: [...rejections, ...alone, ...recalled.rejections],
  };
}

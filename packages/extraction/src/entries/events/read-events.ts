import type { CountryCode, EventRead, Rejection, Span } from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';
import type { CommemorationFound } from '../commemorations/read-commemorations.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import { attachDates } from './attach-dates.ts';
import { reportedConversation } from './conversation.ts';
import { dateByAnniversary } from './date-by-anniversary.ts';
import type { DatedDraft } from './draft.ts';
import { finish } from './finish.ts';
import { joinDrafts } from './join-drafts.ts';
import { mainEvent } from './main-event.ts';
import { joined, type Occurrence, occurrenceOf } from './occurrence.ts';
import { attachRecalls } from './recall.ts';
import { refuse } from './refusals.ts';
import { EVENT_RULES } from './rules.ts';

const WITHIN_A_VISIT = new Set(['MEETING', 'RECEPTION']);

/** The drafts of every rule, dated sentence by sentence. */
function readDrafts(
  views: readonly SentenceView[],
  taken: readonly Span[],
  anniversaries: readonly CommemorationFound[],
): DatedDraft[] {
  return views.flatMap((view) => {
    const { start, end } = view.sentence;
    const inside = taken.filter((span) => span.start >= start && span.end <= end);
    const drafts = EVENT_RULES.flatMap((rule) => rule.read(view)).filter(
      (draft) =>
        !inside.some(
          (span) =>
            draft.head &&
            span.start <= view.units[draft.head.first]!.start &&
            view.units[draft.head.last]!.end <= span.end,
        ),
    );
    return attachDates(view, drafts, inside).map((draft) => dateByAnniversary(draft, anniversaries));
  });
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

/** Everything that happens, happened or will in a despatch, in the order of the text; one is its main event. */
export function readEvents(
  despatch: Despatch,
  views: readonly SentenceView[],
  sides: readonly CountryCode[],
  taken: readonly Span[],
  anniversaries: readonly CommemorationFound[],
): { events: EventRead[]; rejections: Rejection[] } {
  const { kept, rejections } = refuse(readDrafts(views, taken, anniversaries));
  const recalls = kept.filter((draft) => draft.firmness === 'RECALLED');
  const { occurrences, rejections: alone } = joinDrafts(
    kept.filter((draft) => draft.firmness !== 'RECALLED'),
  );
  let main = mainEvent(occurrences, views, despatch.anchor);
  let others = occurrences.filter((one) => one !== main);
  if (!main) {
    const talks = reportedConversation(views, kept, sides);
    main = talks.length === 0 ? null : talks.map(occurrenceOf).reduce(joined);
  }
  if (main) ({ main, others } = absorbed(main, others));
  const recalled = attachRecalls(main, others, recalls);
  const events = [
    ...(recalled.main ? [finish(recalled.main, true, despatch, sides)] : []),
    ...recalled.others.map((one) => finish(one, false, despatch, sides)),
  ];
  return {
    events: events.filter((event) => event.main || event.date !== null),
    rejections: [...rejections, ...alone, ...recalled.rejections],
  };
}

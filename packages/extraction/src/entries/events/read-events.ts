import type { CountryCode, EventRead, Rejection, Span } from '@ephemeride/domain';
import type { Anchor, Despatch } from '../../despatch.ts';
import type { CommemorationFound } from '../commemorations/commemoration-found.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { Sides } from '../sides.ts';
import { arrivedFor } from './arrived-for.ts';
import { broughtIn } from './brought-in.ts';
import { byLength } from './by-length.ts';
import { reportedConversation } from './conversation.ts';
import { nameEditions } from './editions.ts';
import { fillFromOthers } from './fill-from-others.ts';
import { finish, rankEvidence } from './finish.ts';
import { handedAgain } from './handed-again.ts';
import { heldAfterAll } from './held-after-all.ts';
import { withMainPlace } from './implied-place.ts';
import { joinDrafts } from './join-drafts.ts';
import { nameByKind, remembersBeside, remembersByHeadline } from './kind-by-naming.ts';
import { isUnderWay, runsUntil } from './last-day.ts';
import { headlineHappening, leadHappening } from './lead-happening.ts';
import { mainEvent } from './main-event.ts';
import { withMainSeries } from './main-series.ts';
import { datesAgree, joined, type Occurrence, occurrenceOf } from './occurrence.ts';
import { actingBehind, partnersOf } from './partners.ts';
import { presentedBy } from './presented.ts';
import { pronounEvents } from './pronoun-events.ts';
import { readDrafts } from './read-drafts.ts';
import { attachRecalls } from './recall.ts';
import { refuse } from './refusals.ts';
import { resolveAnaphors } from './resolve-anaphors.ts';
import { resolveShips } from './resolve-ships.ts';
import { runsOn } from './runs-on.ts';
import { takenUp } from './taken-up.ts';
import { toldAlike } from './told-alike.ts';
import { wholeStretch } from './whole-stretch.ts';

/** Where nothing reaches the threshold and nothing is said either, the likeliest event is the main one. */
const LEAST = Number.NEGATIVE_INFINITY;
const WITHIN_A_VISIT = new Set(['MEETING', 'RECEPTION']);

const WITH_TALKS = new Set(['MEETING', 'RECEPTION', 'CALL', 'DIALOGUE', 'CONFERENCE']);

/** `Les deux parties ont procédé à un échange de vues`: what both do, nobody else being named. */
const isOfBoth = ({ kind, drafts, people }: Occurrence): boolean =>
  kind === 'MEETING' && people.length === 0 && drafts.every(({ anaphor }) => anaphor === 'BOTH');

/** Talks without a day of their own within a visit, or what both sides of a dialogue do in it, are its evidence. */
function absorbed(
  main: Occurrence,
  others: readonly Occurrence[],
): { main: Occurrence; others: Occurrence[] } {
  const within = (one: Occurrence): boolean =>
    one.date === null &&
    (main.kind === 'VISIT' ? WITHIN_A_VISIT.has(one.kind) : WITH_TALKS.has(main.kind) && isOfBoth(one));
  const inside = others.filter(within);
  if (inside.length === 0) return { main, others: [...others] };
  const whole = inside.reduce<Occurrence>(
    (whole, talks) => ({ ...joined(whole, { ...talks, kind: main.kind }), kind: main.kind }),
    main,
  );
  return { main: whole, others: others.filter((one) => !inside.includes(one)) };
}

/** A visit that takes place as the despatch is written: talks that only are reported belong to it. */
const visitOfDays = (occurrences: readonly Occurrence[], { dateline, header }: Anchor): Occurrence | null => {
  const written = dateline ?? header;
  return (
    occurrences.find(
      ({ kind, date }) =>
        kind === 'VISIT' && date !== null && written !== null && datesAgree(date.edtf, written),
    ) ?? null
  );
};

/** `À l'issue du dialogue, tenu le 17 octobre à Hanoï`: the day and the kind of talks that only are reported; null where none is told. */
const sittingOfDay = (
  occurrences: readonly Occurrence[],
  { dateline, header }: Anchor,
): Occurrence | null => {
  const written = dateline ?? header;
  const found = occurrences.filter(
    ({ kind, date, drafts }) =>
      WITH_TALKS.has(kind) &&
      date !== null &&
      date.edtf.length === 10 &&
      written !== null &&
      datesAgree(date.edtf, written) &&
      drafts.some(({ head }) => head?.determiner === 'DEFINITE' && head.ordinal === null && !head.plural),
  );
  return found.length === 1 ? found[0]! : null;
};

/** A headline that the body does not take up again says the same as the body in other words. */
function onlyHeadline({ date, drafts }: Occurrence, despatch: Despatch): boolean {
  const headlines = despatch.parts.filter(({ kind }) => kind === 'TITLE' || kind === 'KICKER');
  const inHeadline = ({ start }: Span): boolean =>
    headlines.some((part) => part.start <= start && start < part.end);
  return date?.basis !== 'STATED' && rankEvidence(drafts).every(inHeadline);
}

/** Who else has a part in the main event, by the words around it. */
function withPartners(
  one: Occurrence,
  all: readonly Occurrence[],
  views: readonly SentenceView[],
  { home }: Sides,
): CountryCode[] {
  const around = [...broughtIn(one), ...takenUp(one, all, views)];
  const named = [...new Set([...one.countries, ...around])];
  const known = named.length === 0 && home !== null ? [home] : named;
  return [...around, ...partnersOf(one, views, known)];
}

/** Everything that happens, happened or will in a despatch, in the order of the text; one is its main event. */
export function readEvents(
  despatch: Despatch,
  views: readonly SentenceView[],
  sides: Sides,
  taken: readonly Span[],
  anniversaries: readonly CommemorationFound[],
): { events: EventRead[]; rejections: Rejection[] } {
  const { kept, rejections } = refuse(
    handedAgain(
      resolveShips(
        resolveAnaphors(
          views,
          toldAlike(nameEditions(pronounEvents(readDrafts(views, taken, anniversaries)))),
        ),
      ),
    ),
  );
  const recalls = kept.filter((draft) => draft.firmness === 'RECALLED');
  const { occurrences, rejections: alone } = joinDrafts(
    kept.filter((draft) => draft.firmness !== 'RECALLED'),
  );
  let main = mainEvent(occurrences, views, despatch.anchor);
  let others = occurrences.filter((one) => one !== main);
  if (!main) {
    const talks = reportedConversation(views, kept, sides.codes);
    const happening = talks.length === 0 ? leadHappening(views, kept, despatch, anniversaries) : null;
    const told = happening ? [happening] : talks;
    main =
      told.length === 0
        ? mainEvent(occurrences, views, despatch.anchor, LEAST)
        : (occurrences.find((one) => happening !== null && one.drafts.includes(happening)) ??
          told.map(occurrenceOf).reduce(joined));
    const struck = main === null && occurrences.length === 0 ? headlineHappening(views, despatch) : null;
    if (struck) main = occurrenceOf(struck);
    others = others.filter((one) => one !== main);
    const visit = main && WITHIN_A_VISIT.has(main.kind) ? visitOfDays(others, despatch.anchor) : null;
    if (main && visit) {
      others = [main, ...others.filter((one) => one !== visit)];
      main = visit;
    }
    const sitting = main && talks.length > 0 && !visit ? sittingOfDay(others, despatch.anchor) : null;
    if (main && sitting) {
      others = others.filter((one) => one !== sitting);
      main = { ...joined(sitting, { ...main, kind: sitting.kind }), kind: sitting.kind };
    }
  }
  const presented = main ? presentedBy(main, others, kept, despatch.anchor) : null;
  if (presented) ({ main, others } = presented);
  if (main) {
    const named = remembersByHeadline(nameByKind(main, kept), anniversaries);
    const told = new Set(named.drafts);
    others = others
      .filter((one) => !one.drafts.every((draft) => told.has(draft)))
      .map((one) => remembersByHeadline(one, anniversaries, false));
    const remembered = remembersBeside(named, others, anniversaries);
    ({ main, others } = remembered ?? absorbed(named, others));
  }
  const recalled = attachRecalls(main, others, recalls);
  const all = [...(recalled.main ? [recalled.main] : []), ...recalled.others];
  const stands = (one: Occurrence, index: number): boolean =>
    (recalled.main !== null && index === 0) || (one.date !== null && !onlyHeadline(one, despatch));
  const filled = fillFromOthers(all, recalled.main, despatch).filter(stands);
  const events = filled.map(heldAfterAll).map((told, index) => {
    const isMain = recalled.main !== null && index === 0;
    const dated = isMain ? wholeStretch(told, views) : told;
    const one = byLength(dated);
    const around = {
      countries: isMain
        ? [...withPartners(one, occurrences, views, sides), ...arrivedFor(one, occurrences, despatch)]
        : one.countries.length === 0
          ? broughtIn(one)
          : [],
      behind: isMain ? actingBehind(one, views) : [],
      running: isMain
        ? runsOn(dated, views, despatch.anchor)
        : isUnderWay(one) || runsUntil(one, despatch.anchor),
      others: filled,
    };
    return finish(one, isMain, despatch, sides, around);
  });
  return {
    events: events.map((event, index) => {
      const occurrence = filled[index]!;
      const first = recalled.main ? events[0] : undefined;
      return withMainSeries(withMainPlace(event, occurrence, first), occurrence, first);
    }),
    rejections: [...rejections, ...alone, ...recalled.rejections],
  };
}

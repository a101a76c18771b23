import { boundsOf, type DateValue, type EventKind } from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';
import { dateOfDespatch } from './finish.ts';
import { lastDayOf } from './last-day.ts';
import type { Occurrence } from './occurrence.ts';

/** How many events before and behind may lend a date or countries. */
const WINDOW = 100;

const startOf = (occurrence: Occurrence): number =>
  Math.min(...occurrence.drafts.map((draft) => draft.view.units[draft.first]!.start));

const isDay = (date: DateValue): boolean => {
  const { earliest, latest } = boundsOf(date.edtf);
  return earliest !== null && earliest === latest;
};

/** The date of what was told before in the same paragraph, else of the main event if that was one day, else the despatch's. */
function tellingDate(
  occurrence: Occurrence,
  all: readonly Occurrence[],
  main: Occurrence | null,
  despatch: Despatch,
): DateValue | null {
  const offset = startOf(occurrence);
  const paragraphs = new Set(occurrence.drafts.map((draft) => draft.view.sentence.paragraph));
  const written = dateOfDespatch(despatch);
  const past = (date: DateValue): boolean => {
    const { earliest } = boundsOf(date.edtf);
    const { latest } = written ? boundsOf(written.edtf) : { latest: null };
    return isDay(date) && (earliest === null || latest === null || earliest <= latest);
  };
  const before = all.findLast(
    (one) =>
      one !== occurrence &&
      one.date !== null &&
      past(one.date) &&
      startOf(one) < offset &&
      one.drafts.some(
        (draft) =>
          draft.firmness === 'ASSERTED' &&
          draft.date !== null &&
          paragraphs.has(draft.view.sentence.paragraph),
      ),
  );
  if (before) return before.date;
  return main && main !== occurrence && main.date && past(main.date) ? main.date : written;
}

/** Dates what goes on until a day by that day, where no other is told. */
function untilDay(occurrence: Occurrence): Occurrence | null {
  const [draft] = occurrence.drafts.filter((one) => lastDayOf(one) !== null);
  if (!draft) return null;
  return { ...occurrence, date: lastDayOf(draft) };
}

/** Dates what a past verb tells without a day, and lends `le premier salon` the countries of the salon spoken of. */
export function fillFromOthers(
  occurrences: readonly Occurrence[],
  main: Occurrence | null,
  despatch: Despatch,
): Occurrence[] {
  return occurrences.map((occurrence, index) => {
    const near = occurrences.slice(Math.max(0, index - WINDOW), index + WINDOW);
    const firm = occurrence.drafts.find((draft) => draft.firmness === 'ASSERTED');
    const ahead = firm?.tense === 'FUTURE' || occurrence.drafts.some((draft) => draft.status === 'PLANNED');
    const until = occurrence.date === null && occurrence !== main ? untilDay(occurrence) : null;
    if (until) return until;
    const date = occurrence.date ?? (ahead ? null : tellingDate(occurrence, near, main, despatch));
    if (occurrence.countries.length > 0) return { ...occurrence, date };
    const bare = occurrence.drafts.find(({ head }) => head !== null && head.phraseLast <= head.last);
    const noun = bare?.head?.noun ?? null;
    // Who spoke at one conference is not the host of the next.
    const alike =
      noun &&
      !(occurrence.kind === 'CONFERENCE' && occurrence.ordinal !== null) &&
      near.find(
        (one) =>
          one !== occurrence &&
          one.countries.length > 0 &&
          one.series === occurrence.series &&
          one.drafts.some((draft) => draft.head && wordOf(draft.head.noun.phrase) === wordOf(noun.phrase)),
      );
    const whole = alike ? null : editionOfMain(occurrence, main);
    return { ...occurrence, date, countries: (alike || whole)?.countries ?? [] };
  });
}

/** Kinds whose editions are of the same sides. */
const SAME_SIDES: ReadonlySet<EventKind> = new Set(['EXERCISE', 'DIALOGUE', 'EXCHANGE', 'TRAINING']);

/** `L'édition précédente s'était déroulée à Gandja`: of the main event, whose sides it shares where it names nobody. */
function editionOfMain({ kind, drafts, people }: Occurrence, main: Occurrence | null): Occurrence | null {
  if (!main || main.kind !== kind || !SAME_SIDES.has(kind) || main.countries.length < 2) return null;
  const edition = drafts.every(
    ({ head, actors, view }) =>
      actors.length === 0 &&
      head !== null &&
      head.determiner === 'DEFINITE' &&
      /^(?:édition|session|cycle|round)$/u.test(view.units[head.first]!.low),
  );
  return edition && people.length === 0 ? main : null;
}

const wordOf = (phrase: string): string => phrase.split(/[\s']/u)[0]!;
